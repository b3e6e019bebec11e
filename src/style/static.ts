/**
 * Room: style. The panel in a declarative shadow root until the script comes, or for good without it: the element
 * takes "still" away. Nothing that needs the script looks alive, all of it keeps its room: nothing moves later.
 */
import { css } from '@lit/reactive-element/css-tag.js';
import type { CSSResult } from '@lit/reactive-element/css-tag.js';

export const staticStyles: CSSResult = css`
  .still button,
  .still .where,
  .still .ask input,
  .still .timer,
  .still .head a,
  .still #questions .in > p:first-child {
    visibility: hidden;
  }
  .still .timer p {
    visibility: visible;
  }
  /* Nothing to see. WebKitGTK 2.50 looks at the steps again for it when "still" goes; for :has() below it does not. */
  .still .step {
    visibility: inherit;
  }
  /* Until the script comes the picked muscle is shown as the element will show it, so that nothing moves then. */
  @media not (scripting: none) {
    .still .pick:has([value='calf']:checked) ~ .step:not(#calf),
    .still .pick:has([value='hamstring']:checked) ~ .step:not(#hamstring),
    .still .pick:has([value='thigh']:checked) ~ .step:not(#thigh),
    .still .pick:has([value='foot']:checked) ~ .step:not(#foot),
    .still .pick:has([value='back']:checked) ~ .step:not(#back),
    .still .pick:has([value='neck']:checked) ~ .step:not(#neck),
    .still .pick:has([value='hand']:checked) ~ .step:not(#hand),
    .still .pick:has([value='back']:checked, [value='neck']:checked) ~ .timer {
      display: none;
    }
  }
  /* Where none will come all of them are: WebKitGTK 2.50 does not follow :has() in a shadow root. */
  @media (scripting: none) {
    .still .pick {
      display: none;
    }
  }
  .still .pick label:has(:checked) {
    background: var(--_m-wash);
    border-color: var(--_m-accent);
    font-weight: 600;
  }
  :host([theme='light']) .p {
    color-scheme: light;
  }
  :host([theme='dark']) .p {
    color-scheme: dark;
  }
`;
