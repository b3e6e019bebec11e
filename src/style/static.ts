/**
 * Room: style. The panel in a declarative shadow root until the script comes, or for good without it; the element
 * takes this sheet away. Nothing that needs the script looks alive, all of it keeps its room: nothing moves later.
 */
import { css } from '@lit/reactive-element/css-tag.js';
import type { CSSResult } from '@lit/reactive-element/css-tag.js';

export const staticStyles: CSSResult = css`
  button,
  .where,
  .own,
  .ask input,
  .timer,
  .head a,
  #questions .in > :first-child {
    visibility: hidden;
  }
  .timer p {
    visibility: visible;
  }
  /* Until the script comes the picked muscle is shown as the element will show it, so that nothing moves then. */
  @media not (scripting: none) {
    .pick:has([value='calf']:checked) ~ .step:not(#calf),
    .pick:has([value='hamstring']:checked) ~ .step:not(#hamstring),
    .pick:has([value='thigh']:checked) ~ .step:not(#thigh),
    .pick:has([value='foot']:checked) ~ .step:not(#foot),
    .pick:has([value='back']:checked) ~ .step:not(#back),
    .pick:has([value='neck']:checked) ~ .step:not(#neck),
    .pick:has([value='hand']:checked) ~ .step:not(#hand),
    .pick:has([value='back']:checked, [value='neck']:checked) ~ .timer {
      display: none;
    }
  }
  /* Where none will come all of them are: WebKitGTK 2.50 does not follow :has() in a shadow root. */
  @media (scripting: none) {
    .pick {
      display: none;
    }
  }
  .pick :has(:checked) {
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
