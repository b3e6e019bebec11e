/** @jsxImportSource react */
import 'muscle-spasm-guide/types/react';

export const right = [
  <muscle-spasm-guide
    theme="dark"
    region="GB"
    heading-level={3}
    exclusive
    open="causes treatments"
    className="guide"
    onspasm-section-toggle={({ section, open, by }) => [section satisfies string, open satisfies boolean, by]}
    onspasm-guide-stale={({ edition }) => edition.lookAgain}
  >
    <p>Call 999</p>
  </muscle-spasm-guide>,
  <muscle-spasm-guide headingLevel={1} sign-off="" ref={(guide) => guide?.show('causes')} />,
];

export const wrong = [
  // @ts-expect-error no such theme
  <muscle-spasm-guide theme="drak" />,
  // @ts-expect-error no such level
  <muscle-spasm-guide heading-level="5" />,
  // @ts-expect-error no such level
  <muscle-spasm-guide headingLevel={0} />,
  // @ts-expect-error no words
  <muscle-spasm-guide exclusive="yes" />,
  // @ts-expect-error no such property
  <muscle-spasm-guide colour="red" />,
  // @ts-expect-error it tells no number
  <muscle-spasm-guide onspasm-guide-stale={({ edition }) => edition satisfies number} />,
];
