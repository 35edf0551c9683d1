import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';

/** What the server says of a round: how long it has been going, how long it usually takes, and the words. */
interface Count {
  passed: number;
  minutes: number;
  words: Record<'label' | 'left' | 'over' | 'soon' | 'up', string>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const SOON = 2 * MINUTE;

/**
 * The time that a round has left. It counts from what the server said, by the browser's own steady clock, so a computer
 * whose clock is wrong shows what everybody sees. Screen readers hear it twice: shortly before the end, and at it.
 */
export class RoundTimer extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--trellis-space-3);
      color: var(--trellis-text);
    }
    :host([hidden]) {
      display: none;
    }
    .ring {
      width: 2.5rem;
      height: 2.5rem;
      transform: rotate(-90deg);
    }
    circle {
      fill: none;
      stroke: var(--trellis-line);
      stroke-width: 4;
    }
    .left {
      stroke: var(--trellis-accent);
      stroke-linecap: round;
      transition: stroke-dashoffset 1s linear;
    }
    .is-over .left {
      stroke: var(--trellis-warn);
    }
    .time {
      font-size: var(--trellis-text-l);
      font-variant-numeric: tabular-nums;
      line-height: 1.1;
    }
    .words {
      color: var(--trellis-text-soft);
      font-size: var(--trellis-text-s);
    }
    .heard {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (prefers-reduced-motion: reduce) {
      .left {
        transition: none;
      }
    }
  `;
  static override properties = { json: { attribute: false } };

  /** A `Count` as JSON text. */
  declare json?: string;

  private count?: Count;
  private began = 0;
  private ticking?: ReturnType<typeof setInterval>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = setInterval(() => this.requestUpdate(), SECOND);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('json')) {
      this.count = this.json ? (JSON.parse(this.json) as Count) : undefined;
      this.began = performance.now() - (this.count?.passed ?? 0);
    }
  }

  protected override render(): TemplateResult {
    if (!this.count) {
      return html``;
    }
    const { minutes, words } = this.count;
    const left = minutes * MINUTE - (performance.now() - this.began);
    const over = left < 0;
    const share = Math.max(0, Math.min(1, left / (minutes * MINUTE)));
    return html`<svg class="ring ${over ? 'is-over' : ''}" viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="17"></circle>
        <circle class="left" cx="20" cy="20" r="17" pathLength="1" stroke-dasharray="1" stroke-dashoffset=${1 - share}></circle>
      </svg>
      <span role="timer" aria-live="off" aria-label=${words.label}>
        <span class="time">${this.clock(Math.abs(left))}</span>
        <span class="words">${over ? words.over : words.left}</span>
      </span>
      <span class="heard" aria-live="polite">${over ? words.up : left < SOON ? words.soon : ''}</span>`;
  }

  private clock(millis: number): string {
    const seconds = Math.floor(millis / SECOND);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
}

customElements.define('trellis-round-timer', RoundTimer);
