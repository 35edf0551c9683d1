import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { MilestoneRow, type RowWords } from './milestone-row.js';

/**
 * The milestones of one phase, put in order by dragging or with Alt and an arrow key.
 * Fires `milestone-move` with the id and the one it shall stand before (none: last).
 */
export class MilestoneList extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .said {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;
  static override properties = {
    json: { attribute: false },
    said: { type: String },
  };

  /** The words of the rows, as JSON text. */
  declare json: string;
  /** Read out by screen readers when it changes. */
  declare said: string;

  private words?: RowWords;
  private dragged?: MilestoneRow;
  private acted?: { id: string; index: number };

  private get rows(): MilestoneRow[] {
    return [...this.children].filter((child): child is MilestoneRow => child instanceof MilestoneRow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'group');
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('milestone-act', this.onAct);
    this.addEventListener('dragstart', this.onDrag);
    this.addEventListener('dragover', this.onOver);
    this.addEventListener('drop', this.onDrop);
    this.addEventListener('dragend', () => this.mark(undefined, ''));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('json')) {
      this.words = JSON.parse(this.json) as RowWords;
      this.onRows();
    }
  }

  protected override render(): TemplateResult {
    return html`<div role="list"><slot @slotchange=${this.onRows}></slot></div>
      <span class="said" role="status">${this.said}</span>`;
  }

  private readonly onAct = (event: Event): void => {
    const row = event.target as MilestoneRow;
    this.acted = { id: row.milestone, index: this.rows.indexOf(row) };
  };

  /** A row that was moved or taken away lost the focus; it or its successor gets it back. */
  private readonly onRows = (): void => {
    for (const row of this.rows) {
      row.words = this.words;
    }
    if (this.acted && document.activeElement === document.body) {
      const { id, index } = this.acted;
      (this.rows.find((row) => row.milestone === id) ?? this.rows[Math.min(index, this.rows.length - 1)])?.focus();
      this.acted = undefined;
    }
  };

  private rowAt(event: Event): MilestoneRow | undefined {
    return (event.target as Element).closest<MilestoneRow>('trellis-milestone-row') ?? undefined;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const row = this.rowAt(event);
    if (row && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      row.act(event.key === 'ArrowUp' ? 'up' : 'down');
    }
  };

  private readonly onDrag = (event: DragEvent): void => {
    this.dragged = this.rowAt(event);
    event.dataTransfer?.setData('text/plain', this.dragged?.textContent ?? '');
  };

  private readonly onOver = (event: DragEvent): void => {
    const row = this.rowAt(event);
    if (row && this.dragged && this.contains(this.dragged)) {
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      this.mark(row, event.clientY < top + height / 2 ? 'before' : 'after');
    }
  };

  private readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const rows = this.rows;
    const target = rows.find((row) => row.hasAttribute('place'));
    const after = target?.getAttribute('place') === 'after';
    const before = target && after ? rows[rows.indexOf(target) + 1] : target;
    if (target && this.dragged && before !== this.dragged) {
      const detail = { id: this.dragged.milestone, before: before?.milestone ?? '' };
      this.dispatchEvent(new CustomEvent('milestone-move', { detail, bubbles: true }));
    }
    this.dragged = undefined;
  };

  private mark(target: MilestoneRow | undefined, place: string): void {
    for (const row of this.rows) {
      row.toggleAttribute('place', false);
    }
    target?.setAttribute('place', place);
  }
}

customElements.define('trellis-milestone-list', MilestoneList);
