import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { glyph } from '../shared/timeline/shapes.js';
import type { MarkState } from '../shared/timeline/model.js';
import { rowStyle } from './milestone-row-style.js';

/** Words of the buttons, the same for every row. */
export interface RowWords {
  start: string;
  reach: string;
  pause: string;
  reopen: string;
  restore: string;
  edit: string;
  up: string;
  down: string;
  drop: string;
  more: string;
}

type Act = Exclude<keyof RowWords, 'more'>;
type Status = MarkState | 'DROPPED';

const NEXT: Record<Status, Act> = { PLANNED: 'start', UNDER_WAY: 'reach', REACHED: 'reopen', DROPPED: 'restore' };
const MORE: Record<Status, Act[]> = {
  PLANNED: ['edit', 'reach', 'up', 'down', 'drop'],
  UNDER_WAY: ['edit', 'pause', 'up', 'down', 'drop'],
  REACHED: ['edit', 'up', 'down'],
  DROPPED: ['edit'],
};

const DOTS = [7, 12, 17].flatMap((y) => [[2, y], [7, y]]);
const gone = svg`<circle class="spot" r="7"></circle><path class="gone" d="M-3.5,0 H3.5"></path>`;

/** One milestone: its title is the element's text. Fires `milestone-act` with the id and what was pressed. */
export class MilestoneRow extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = rowStyle;
  static override properties = {
    milestone: { type: String },
    status: { type: String, reflect: true },
    overdue: { type: Boolean },
    href: { type: String },
    meta: { type: String },
    why: { type: String },
    words: { attribute: false },
  };

  declare milestone: string;
  declare status: Status;
  declare overdue: boolean;
  declare href: string;
  declare meta: string;
  declare why: string;
  /** Given by the list around it. */
  declare words?: RowWords;

  protected override render(): TemplateResult {
    const fixed = this.status === 'DROPPED';
    return html`
      <svg class="grip ${fixed ? 'fixed' : ''}" width="10" height="24" aria-hidden="true" @pointerdown=${this.grip}>
        ${DOTS.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="1.25"></circle>`)}
      </svg>
      <svg class="state" width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
        ${fixed ? gone : glyph(this.status as MarkState, this.overdue)}
      </svg>
      <span class="body">
        <a href=${this.href} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" @click=${this.open}><slot></slot></a>
        <span class="meta">${this.meta}</span>
        ${this.why ? html`<span class="why">${this.why}</span>` : nothing}
      </span>
      ${this.words ? this.buttons(this.words) : nothing}
    `;
  }

  private buttons(words: RowWords): TemplateResult {
    const next = NEXT[this.status];
    const name = this.textContent ?? '';
    return html`
      <button class="next" aria-label="${words[next]}: ${name}" @click=${() => this.act(next)}>${words[next]}</button>
      <button class="more" popovertarget="menu" aria-label="${words.more}: ${name}">⋯</button>
      <div id="menu" popover @beforetoggle=${this.place}>
        ${MORE[this.status].map((act) => html`<button @click=${() => this.act(act)}>${words[act]}</button>`)}
      </div>
    `;
  }

  /** Fires what a button or a key asks for. */
  act(act: Act): void {
    this.renderRoot.querySelector<HTMLElement>('#menu')?.hidePopover();
    this.dispatchEvent(
      new CustomEvent('milestone-act', { detail: { id: this.milestone, act }, bubbles: true, composed: true }),
    );
  }

  /** A plain click stays on the page; a new tab or a copied address works as with any link. */
  private readonly open = (event: MouseEvent): void => {
    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.act('edit');
    }
  };

  /** The row can be dragged only by its grip, so that its text can be selected. */
  private readonly grip = (): void => {
    this.draggable = true;
    addEventListener('pointerup', () => (this.draggable = false), { once: true });
    this.addEventListener('dragend', () => (this.draggable = false), { once: true });
  };

  private readonly place = (event: Event): void => {
    const menu = event.target as HTMLElement;
    const button = this.renderRoot.querySelector('.more') as HTMLElement;
    const box = button.getBoundingClientRect();
    const room = innerHeight - box.bottom;
    menu.style.right = `${document.documentElement.clientWidth - box.right}px`;
    menu.style.top = room > 240 ? `${box.bottom + 4}px` : 'auto';
    menu.style.bottom = room > 240 ? 'auto' : `${innerHeight - box.top + 4}px`;
  };
}

customElements.define('trellis-milestone-row', MilestoneRow);
