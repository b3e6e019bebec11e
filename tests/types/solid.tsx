/** @jsxImportSource solid-js */
import 'muscle-spasm-guide/types/solid';

export const right = [
  <muscle-spasm-guide
    theme="dark"
    attr:region="GB"
    prop:headingLevel={3}
    exclusive
    class="guide"
    on:spasm-section-toggle={({ section, open }) => [section satisfies string, open satisfies boolean]}
  >
    <p>Call 999</p>
  </muscle-spasm-guide>,
  <muscle-spasm-guide heading-level="2" ref={(guide) => guide.show('causes')} />,
];

export const wrong = [
  // @ts-expect-error no such theme
  <muscle-spasm-guide theme="drak" />,
  // @ts-expect-error no such theme
  <muscle-spasm-guide attr:theme="drak" />,
  // @ts-expect-error no such theme
  <muscle-spasm-guide prop:theme="drak" />,
  // @ts-expect-error no such level
  <muscle-spasm-guide heading-level={5} />,
  // @ts-expect-error it tells no number
  <muscle-spasm-guide on:spasm-section-toggle={({ section }) => section satisfies number} />,
];
