/**
 * Room: style. Every colour and length. Public `--spasm-*` become private `--_*` once, on the panel; the emergency
 * and same-day blocks read private constants only, so that no page can make a danger sign hard to read.
 * Lengths are `em` (a page may set any size on html), directions are logical, widths come from the content.
 */
import { css } from '@lit/reactive-element';
import type { CSSResult } from '@lit/reactive-element';

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
    --_e-ink: light-dark(#15211f, #f3e9e9);
    --_red: light-dark(#a3111f, #ffb3b6);
    --_red-wash: light-dark(#fdf0f0, #2c1517);
    --_red-fill: light-dark(#a3111f, #a51826);
    --_amber: light-dark(#7a4a00, #f2c069);
    --_amber-wash: light-dark(#fdf6e7, #2a2112);
    --_ink: var(--spasm-text, light-dark(#15211f, #e8efed));
    --_soft: var(--spasm-muted, light-dark(#4d5c58, #a9b8b3));
    --_paper: var(--spasm-background, light-dark(#fff, #121817));
    --_wash: var(--spasm-wash, light-dark(#f3f7f5, #1a2321));
    --_line: var(--spasm-border, light-dark(#d5ddda, #303c39));
    --_accent: var(--spasm-accent, light-dark(#0b6157, #6fd3c4));
    --_radius: var(--spasm-radius, 0.85em);
    --_pad: var(--spasm-padding, clamp(0.8em, 4%, 1.6em));
    font: var(--spasm-font-size, medium) / var(--spasm-line-height, 1.5) var(--spasm-font, system-ui, sans-serif);
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-sizing: border-box;
    max-inline-size: var(--spasm-max-width, 46em);
    margin-inline: auto;
    overflow: clip;
    overflow-wrap: anywhere;
    text-align: start;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 130em;
  }
  .p[data-theme='light'] {
    color-scheme: light;
  }
  .p[data-theme='dark'] {
    color-scheme: dark;
  }
  .p[data-theme='host'] {
    font-family: var(--spasm-font, inherit);
    --_ink: var(--_host-ink);
    --_paper: var(--_host-paper);
    --_soft: var(--_ink);
    --_wash: var(--_paper);
    --_accent: var(--spasm-accent, var(--_ink));
    --_line: var(--spasm-border, color-mix(in srgb, var(--_ink) 25%, var(--_paper)));
  }
  header,
  section,
  footer,
  .bar,
  .stale {
    padding: 1em var(--_pad);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    line-height: 1.3;
    margin: 0.9em 0 0.3em;
  }
  #title {
    font-size: 1.6em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  section > :is(h2, h3, h4, h5),
  summary > :not(small),
  footer > :first-child {
    font-size: 1.15em;
    margin-block-start: 0;
  }
  #title,
  .step > :first-child,
  .card > :first-child,
  .two :is(h3, h4, h5, h6),
  .in > :first-child {
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
  i {
    color: var(--_soft);
    font-size: 0.9em;
  }
  a {
    color: var(--_accent);
  }
  .lead {
    color: var(--_soft);
  }
  .chip {
    display: inline-block;
    margin: 0 0 0.45em;
    padding: 0 0.55em;
    border: 1px solid;
    border-radius: 0.3em;
    font-size: 0.8em;
    font-weight: 700;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .e,
  .today {
    color: var(--_e-ink);
  }
  .e {
    background: var(--_red-wash);
    border-inline-start: 0.45em solid var(--_red-fill);
  }
  :is(.e, .today) :is(a, i, summary) {
    color: inherit;
  }
  .e .chip {
    color: var(--_red);
  }
  .e .call {
    display: inline-block;
    padding: 0.5em 1.1em;
    border: 1px solid transparent;
    border-radius: 0.5em;
    background: var(--_red-fill);
    color: light-dark(#fff, #fff);
    font-weight: 700;
    text-decoration: none;
  }
  .where {
    display: block;
    margin-block: 0.4em;
  }
  select {
    max-inline-size: 100%;
  }
  button,
  select {
    box-sizing: border-box;
    min-block-size: 2em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1.5px solid;
    border-radius: 0.5em;
    padding: 0.25em 0.8em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  button {
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .two,
  .doc {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.6em;
  }
  .two > *,
  .doc > * {
    flex: 1 1 15em;
    min-inline-size: 0;
  }
  .doc {
    padding: 1em var(--_pad);
    border-block-start: 1px solid var(--_line);
    gap: 1em;
  }
  .doc > * {
    border-radius: 0.6em;
    border-inline-start: 0.35em solid var(--_accent);
    background: var(--_wash);
    padding: 1em;
  }
  .doc .today {
    border-color: var(--_amber);
    background: var(--_amber-wash);
  }
  .today .chip {
    color: var(--_amber);
  }
  .soon .chip {
    color: var(--_accent);
  }
  .warn {
    border-inline-start: 0.3em solid var(--_red-fill);
    padding-inline-start: 0.8em;
    font-weight: 600;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
    margin: 1em 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0 0 0.4em;
    font-weight: 700;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.4em;
    border: 1.5px solid var(--_line);
    border-radius: 2em;
    padding: 0.3em 0.85em;
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_wash);
    font-weight: 600;
  }
  input {
    margin: 0;
    accent-color: var(--_accent);
  }
  .step {
    margin-block: 0.8em;
    padding: 0.8em 1em;
    background: var(--_wash);
    border: 1px solid var(--_line);
    border-radius: 0.6em;
  }
  .pick:has([value='calf']:checked) ~ .step:not(#calf),
  .pick:has([value='hamstring']:checked) ~ .step:not(#hamstring),
  .pick:has([value='thigh']:checked) ~ .step:not(#thigh),
  .pick:has([value='foot']:checked) ~ .step:not(#foot),
  .pick:has([value='back']:checked) ~ .step:not(#back),
  .pick:has([value='neck']:checked) ~ .step:not(#neck),
  .pick:has([value='hand']:checked) ~ .step:not(#hand) {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }
  .s {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: list-item;
    cursor: pointer;
  }
  .s > summary {
    padding-block: 0.8em;
    padding-inline: calc(1.2em + var(--_pad)) var(--_pad);
    list-style-position: outside;
  }
  summary::marker {
    color: var(--_accent);
  }
  .s > summary > :first-child {
    display: inline;
  }
  small {
    display: block;
    font-size: 0.9em;
    color: var(--_soft);
  }
  .in {
    padding: 0.2em var(--_pad) 1em;
  }
  .card {
    margin-block: 0.9em;
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.6em;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding: 0;
    list-style-type: '';
    font-size: 0.9em;
    font-weight: 600;
  }
  .sure li {
    margin: 0;
    padding: 0.05em 0.55em;
    border: 1px solid;
    border-radius: 0.35em;
    background: var(--_wash);
    color: var(--_accent);
  }
  .sure :is(.contradicted, .against) {
    background: var(--_amber-wash);
    color: var(--_amber);
  }
  .sure .unknown {
    color: var(--_soft);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block: 0.45em;
  }
  dt {
    flex: 0 0 9em;
    color: var(--_soft);
  }
  dd {
    flex: 1 1 16em;
    min-inline-size: 0;
    margin: 0;
  }
  .src {
    margin-block-start: 0.5em;
    font-size: 0.9em;
  }
  .src summary {
    color: var(--_soft);
    min-block-size: 1.7em;
  }
  .copy {
    font-size: 0.9em;
  }
  footer {
    background: var(--_wash);
    border-block-start: 1px solid var(--_line);
    font-size: 0.92em;
  }
  .stale {
    background: var(--_wash);
    border-block-end: 1px solid var(--_line);
  }
  .stale:empty,
  .call:empty,
  .address {
    display: none;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 0.17em solid var(--_accent);
    outline-offset: 0.12em;
  }
  .e :focus-visible {
    outline-color: var(--_e-ink);
  }
  @media print {
    .p {
      color-scheme: light;
      content-visibility: visible;
      border: 0;
      max-inline-size: none;
    }
    ::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    .bar,
    .copy,
    .where,
    fieldset {
      display: none;
    }
    .step.step.step,
    .address {
      display: block;
    }
    .card,
    .step,
    li {
      break-inside: avoid;
    }
    .e {
      border: 2px solid;
    }
    .e .call {
      padding: 0;
      color: inherit;
    }
  }
`;
