import { StrictMode, useCallback, useState } from 'react';
import 'muscle-spasm-guide';
import type { MuscleSpasmGuideElement, SectionToggleEvent } from 'muscle-spasm-guide';
import 'muscle-spasm-guide/types/react';

function Guide() {
  const [region, setRegion] = useState('GB');
  const [heard, setHeard] = useState('');
  // By ref, as to what the server wrote React 19 adds onspasm-… handlers only with the next change (react#35446).
  const listen = useCallback((guide: MuscleSpasmGuideElement) => {
    const hear = ({ section, open, by }: SectionToggleEvent) => setHeard(`${section} ${open} ${by}`);
    guide.addEventListener('spasm-section-toggle', hear);
    return () => guide.removeEventListener('spasm-section-toggle', hear);
  }, []);
  return (
    <>
      <button id="norway" onClick={() => setRegion('NO')}>
        Norway
      </button>
      <output id="heard">{heard}</output>
      <muscle-spasm-guide theme="dark" region={region} heading-level={3} exclusive ref={listen}>
        <p>Call 999 now</p>
      </muscle-spasm-guide>
    </>
  );
}

/** A panel that the server did not write: made when asked for, and heard by its handler. */
function Late() {
  const [there, setThere] = useState(false);
  const [heard, setHeard] = useState('');
  return (
    <>
      <button id="late" onClick={() => setThere(true)}>
        One more
      </button>
      <output id="late-heard">{heard}</output>
      {there && <muscle-spasm-guide onspasm-section-toggle={({ section }) => setHeard(section)} />}
    </>
  );
}

export const App = () => (
  <StrictMode>
    <Guide />
    <Late />
  </StrictMode>
);
