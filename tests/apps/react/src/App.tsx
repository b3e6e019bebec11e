import { StrictMode, useState } from 'react';
import 'muscle-spasm-guide';
import 'muscle-spasm-guide/types/react';

export function App() {
  const [region, setRegion] = useState('GB');
  const [heard, setHeard] = useState('');
  return (
    <StrictMode>
      <button id="norway" onClick={() => setRegion('NO')}>
        Norway
      </button>
      <output id="heard">{heard}</output>
      <muscle-spasm-guide
        theme="dark"
        region={region}
        heading-level={3}
        exclusive
        onspasm-section-toggle={({ section, open, by }) => setHeard(`${section} ${open} ${by}`)}
      >
        <p>Call 999 now</p>
      </muscle-spasm-guide>
    </StrictMode>
  );
}
