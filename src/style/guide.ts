// Over 250 lines because what one rule of a sheet overrides is found on the same page.
/**
 * Room: style. Every colour and length. Public `--spasm-*` become private `--_m-*` once, on the panel; the emergency
 * and same-day blocks read private constants only, so that no page can make a danger sign hard to read.
 * Lengths are `em` (a page may set any size on html), directions are logical, widths come from the content.
 */
// The tag alone: ssr.ts reads this sheet where there is no DOM for the rest of Lit.
import { css } from '@lit/reactive-element/css-tag.js';
import type { CSSResult } from '@lit/reactive-element/css-tag.js';

export const guideStyles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: min(100%, 9em);
  }
  :host([hidden]) {
    display: none;
  }
  .p {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    --_m-red: light-dark(#a3111f, #ffb3b6);
    --_m-amber: light-dark(#7a4a00, #f2c069);
    --_m-text: light-dark(#15211f, #e8efed);
    --_m-ink: var(--spasm-text, var(--_m-text));
    --_m-soft: var(--spasm-muted, light-dark(#4d5c58, #a9b8b3));
    --_m-paper: var(--spasm-background, light-dark(#fff, #121817));
    --_m-wash: var(--spasm-wash, light-dark(#f3f7f5, #1a2321));
    --_m-edge: 1px solid var(--spasm-border, light-dark(#d5ddda, #303c39));
    --_m-accent: var(--spasm-accent, light-dark(#0b6157, #6fd3c4));
    --_m-round: var(--spasm-radius, 0.6em);
    --_m-pad: var(--spasm-padding, clamp(0.8em, 4%, 1.6em));
    font: var(--spasm-font-size, medium) / var(--spasm-line-height, 1.5)
      var(--spasm-font, system-ui, sans-serif);
    color: var(--_m-ink);
    background: var(--_m-paper);
    border: var(--_m-edge);
    border-radius: var(--_m-round);
    box-sizing: border-box;
    max-inline-size: var(--spasm-max-width, 46em);
    margin-inline: auto;
    overflow-wrap: anywhere;
    /* Floats of the page stay beside it, and what is hidden for the eye makes no page longer. */
    contain: content;
    --_m-late: auto;
  }
  /* Not drawn before it is near the screen: each of many panels. As wide as the host's least, where its width comes from
     what is in it (a dialog, a table), and the closed panel's height as measured: 399em on a phone 20em wide, 225em from
     46em on. */
  .many {
    content-visibility: var(--_m-late);
    contain-intrinsic-size: 9em auto max(225em, 533em - 669vw);
  }
  /* And the longest part of any. As high as in the longest language, as measured: 220em on a phone 20em wide, 99em from
     47em on. Were it higher than this, it would lie over the foot for whoever asks where things are before it is drawn.
     Not in WebKit, which lacks the property asked for, and keeps no room at first. */
  @supports (overflow-clip-margin: 0px) {
    .doc {
      content-visibility: var(--_m-late);
      contain-intrinsic-size: 9em auto max(99em, 310em - 450vw);
    }
  }
  .host {
    font-family: var(--spasm-font, inherit);
    --_m-ink: var(--_m-host-ink);
    --_m-paper: var(--_m-host-paper);
    --_m-soft: var(--_m-ink);
    --_m-wash: var(--_m-paper);
    --_m-accent: var(--spasm-accent, var(--_m-ink));
    --_m-edge: 1px solid var(--spasm-border, var(--_m-ink));
  }
  .head,
  section,
  .foot,
  .bar,
  .doc,
  .stale {
    padding: 0.9em var(--_m-pad);
  }
  .head {
    padding-block: 0.6em 0.3em;
  }
  .s,
  .bar,
  .doc,
  .foot {
    border-block-start: var(--_m-edge);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    line-height: 1.3;
    margin: 1em 0 0.3em;
  }
  .h,
  :is(.step > *, .card, .two > *, .in, .foot) > :first-child {
    margin-block-start: 0;
  }
  .h {
    font-size: 1.15em;
  }
  #title {
    font-size: 1.5em;
    line-height: 1.2;
    margin-block-start: 0;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0.4em 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li {
    margin: 0.35em 0;
  }
  i,
  small,
  .copy,
  .src,
  .sure,
  .foot {
    font-size: 0.9em;
  }
  i,
  small,
  dt,
  .lead,
  .bar,
  .sure .unknown,
  .src summary {
    color: var(--_m-soft);
  }
  a,
  button,
  .sure li,
  .chip,
  ::marker {
    color: var(--_m-accent);
  }
  /* Four of the scripts have no italics. */
  i {
    font-style: normal;
  }
  li::marker,
  .e ::marker,
  .today ::marker {
    color: inherit;
  }
  /* No custom property in what must be read: a page may have registered its name as something else. */
  .e,
  .today {
    color: light-dark(#15211f, #e8efed);
  }
  :is(.e, .today) :is(i, a, summary) {
    color: inherit;
  }
  .e {
    --_m-accent: var(--_m-red);
    background: light-dark(#fdf0f0, #2c1517);
    border-inline-start: 0.45em solid #a3111f;
  }
  .chip,
  .sure li {
    margin: 0;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 0.5em;
  }
  .chip {
    display: inline-block;
    margin-block-end: 0.2em;
    font-size: 0.8em;
    font-weight: 600;
    text-transform: uppercase;
  }
  .e .call {
    display: inline-block;
    padding: 0.4em 1em;
    border-radius: 0.5em;
    background: #a3111f;
    color: #fff;
    border: 1px solid transparent;
    font-weight: 600;
    text-decoration: none;
  }
  button,
  select,
  textarea {
    min-block-size: 2em;
    max-inline-size: 100%;
    font: inherit;
    color: inherit;
    background: none;
    border: 1.5px solid;
    border-radius: 0.5em;
    padding: 0.2em 0.8em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  button {
    color: var(--_m-accent);
    font-weight: 600;
  }
  output,
  .noted {
    white-space: pre-line;
  }
  .ask {
    padding: 0;
    list-style-type: '';
  }
  .ask label {
    display: flex;
    gap: 0.6em;
    padding-block: 0.15em;
  }
  .ask input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.1em;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
  }
  .note {
    margin: 0.9em var(--_m-pad);
    /* Whatever the site's styles do with its note, it stays in its frame. */
    contain: content;
    padding: 0.9em 1em;
    border: 2px dashed;
    border-radius: 0.6em;
  }
  .copy button {
    border: 0;
    padding: 0;
    text-decoration: underline;
  }
  button,
  label,
  summary {
    cursor: pointer;
  }
  .two,
  .step,
  .bar,
  .timer,
  .sure,
  .acts,
  .pick,
  dl > * {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  .bar,
  .timer {
    align-items: center;
  }
  [role='status'],
  [role='timer'] {
    font-weight: 600;
  }
  .timer > :is(b, p) {
    flex: 100%;
    margin: 0;
  }
  [role='timer'] {
    font-size: 2em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .two > * {
    flex: 1 15em;
  }
  .doc > *,
  .step,
  .timer,
  .card {
    padding: 0.9em 1em;
    border: var(--_m-edge);
    border-radius: 0.6em;
  }
  .step,
  .timer,
  .card,
  .soon {
    margin-block: 0.9em;
  }
  .step,
  .timer,
  .soon,
  .sure li,
  .foot,
  .pick .on {
    background: var(--_m-wash);
  }
  .doc > * {
    border-inline-start: 0.35em solid var(--_m-accent);
  }
  .doc .today {
    border-color: var(--_m-amber);
  }
  .today,
  .sure :is(.contradicted, .against) {
    --_m-accent: var(--_m-amber);
    background: light-dark(#fdf6e7, #2a2112);
  }
  .warn {
    border-inline-start: 0.3em solid var(--_m-red);
    padding-inline-start: 0.8em;
    font-weight: 600;
  }
  .pick {
    gap: 0.45em;
    margin: 1em 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.4em;
    font-weight: 600;
  }
  .pick label {
    display: flex;
    align-items: center;
    gap: 0.4em;
    border: 1.5px solid;
    border-color: color-mix(in srgb, currentColor 30%, transparent);
    border-radius: 2em;
    padding: 0.3em 0.8em;
  }
  .pick .on {
    border-color: var(--_m-accent);
    font-weight: 600;
  }
  input {
    margin: 0;
    accent-color: var(--_m-accent);
  }
  .step > div {
    flex: 1 13em;
  }
  [role='timer']:not(:empty) ~ :nth-of-type(n + 3),
  .off {
    display: none;
  }
  /* It keeps its room: nothing moves where the script takes away what came with the page. */
  .gone {
    visibility: hidden;
  }
  /* Figures: skin, clothes, hair and face (i), marked muscle, arrow, things; the far side of the body is pale. */
  .fig {
    align-self: center;
    inline-size: 9em;
    max-inline-size: 100%;
    margin-inline: auto;
    background: var(--_m-paper);
    border: var(--_m-edge);
    border-radius: var(--_m-round);
  }
  .fig path {
    --_m-tint: 7%;
    fill: color-mix(in srgb, currentColor var(--_m-tint), var(--_m-paper));
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .fig .c {
    --_m-tint: 16%;
  }
  .fig .d {
    --_m-tint: 30%;
  }
  .fig .i {
    --_m-tint: 100%;
    stroke-width: 1;
  }
  .fig .m {
    fill: var(--_m-accent);
    stroke: var(--_m-paper);
    stroke-width: 2;
  }
  .fig .l,
  .fig .r {
    fill: none;
    stroke-width: 1.4;
  }
  .fig .r {
    stroke: var(--_m-accent);
    stroke-width: 2.8;
  }
  .fig .f {
    opacity: 0.55;
  }
  .fig .a {
    display: none;
  }
  @keyframes show {
    from,
    40% {
      opacity: 0;
    }
    60%,
    to {
      opacity: 1;
    }
  }
  /* Once from start to stretch, over in less than 5 s (WCAG 2.2.2), and again when the muscle is picked again. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .fig :is(.a, .b) {
      display: inline;
      animation: 4.5s both show;
    }
    .fig .a {
      animation-direction: reverse;
    }
  }
  @media (forced-colors: active) {
    .fig {
      --_m-paper: Canvas;
      --_m-accent: Highlight;
    }
    .fig :is(.k, .c, .d) {
      fill: Canvas;
    }
  }
  summary {
    display: list-item;
  }
  .s > summary {
    padding: 0.8em var(--_m-pad);
    padding-inline-start: calc(1.3em + var(--_m-pad));
    text-indent: -1.3em;
  }
  .s > summary > * {
    text-indent: 0;
  }
  .s > summary > .h {
    display: inline;
  }
  small {
    display: block;
  }
  .in {
    padding: 0.2em var(--_m-pad) 1em;
  }
  .sure {
    padding: 0;
    gap: 0.35em;
    list-style-type: '';
    font-weight: 600;
  }
  dl > * {
    gap: 0 1em;
    margin-block: 0.45em;
  }
  dt,
  .bar > span {
    flex: 1 9em;
  }
  dd {
    flex: 99 16em;
    margin: 0;
  }
  .src {
    margin-block-start: 0.5em;
  }
  .stale:empty,
  .call:empty,
  .noted,
  button:empty,
  [role='timer']:empty,
  .paper {
    display: none;
  }
  [role='status']:empty,
  [role='timer']:not(:empty) ~ [role='status'],
  .vh {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 0.17em solid;
    outline-offset: 0.12em;
  }
  summary:focus-visible {
    outline-offset: -0.17em;
  }
  @media print {
    .p {
      color-scheme: light !important;
      --_m-ink: var(--_m-text);
      --_m-soft: var(--_m-text);
      --_m-paper: #fff;
      --_m-wash: #fff;
      --_m-edge: 1px solid #999;
      --_m-accent: #0b6157;
      --_m-pad: 0;
      --_m-late: visible;
      max-inline-size: none;
      border: 0;
      line-height: 1.35;
    }
    .p > * {
      margin-block: 0.3em;
      padding-block: 0.3em;
      widows: 1;
      font-size: max(9.5pt, 0.8em);
    }
    .one > * {
      font-size: max(8.5pt, 0.7em);
      line-height: 1.15;
    }
    .bar,
    .copy,
    .acts,
    .where,
    .pick,
    .timer,
    input,
    .one > .note,
    .one > .s:not(#treatments, #questions),
    .one
      :is(
        .off,
        .head p:not(.paper),
        .two,
        .src,
        .soon,
        small,
        dl,
        i,
        .in > :not(.card, .ask, .noted),
        .ask:has(.on) > :not(.on),
        .foot > :not(.paper)
      ) {
      display: none !important;
    }
    .noted:not(:empty),
    .paper,
    dl > * {
      display: block;
    }
    ::details-content {
      display: contents;
    }
    .fig {
      color: #000;
      --_m-paper: #fff;
      --_m-accent: #000;
    }
    .s > summary {
      all: unset;
      display: block;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    summary {
      break-after: avoid;
    }
    .e,
    .doc > *,
    .step,
    .card,
    li {
      break-inside: avoid;
    }
    li,
    p,
    ul,
    dl > * {
      margin-block: 0.2em;
    }
    .in {
      padding: 0;
    }
    .card {
      margin-block: 0.5em;
    }
    .h {
      font-size: 1.3em;
      color: var(--_m-accent);
    }
    .e,
    .doc > *,
    .card {
      padding: 0.5em 1em;
    }
    .e,
    .doc > .today {
      border: 2.5pt solid var(--_m-accent);
    }
    .e .call {
      padding: 0 0.5em;
      background: none;
      color: inherit;
      border-color: inherit;
      font-size: 1.7em;
    }
    .head > *,
    .chip,
    .chip ~ :is(.h, p) {
      display: inline-block;
      margin-block: 0.1em;
      margin-inline-end: 0.8em;
    }
    .in,
    .foot,
    .one,
    :is(.e, .doc > *) > ul {
      columns: 2;
      column-gap: 2em;
    }
    .step {
      display: inline-flex;
      box-sizing: border-box;
      inline-size: clamp(50%, 28em, 100%);
      margin: 0;
      padding: 0 1em 0 0;
      border: 0;
      vertical-align: top;
    }
    .src {
      font-size: 7.5pt;
      line-height: 1.2;
    }
    .src::details-content,
    dt,
    dd,
    :is(.src, .one .card) * {
      display: inline;
      font-size: 1em;
    }
    dt,
    .on {
      font-weight: 600;
    }
    dt::after,
    .one .card > :first-child::after {
      content: ': ';
    }
    :is(.src, .one .card) li + li::before {
      content: '; ';
    }
    .ask {
      padding-inline-start: 1.6em;
      list-style: '\u2610  ';
    }
    .ask .on {
      list-style: '\u2611  ';
    }
    .one > :is(.head, .e, .doc, .foot) {
      column-span: all;
    }
    .one .in {
      columns: auto;
    }
    .one .fig {
      inline-size: 6em;
    }
    .one :is(.card, .sure li) {
      margin: 0;
      padding: 0;
      border: 0;
      font-weight: 400;
    }
  }
`;
