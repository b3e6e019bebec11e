// A sign-off is read whole or not at all: half of one would be one that nobody gave.
import { readSignOff } from '../src/options.js';
import type { Report } from '../src/options.js';
import { reads, refuses, strange } from './options-reading.js';

describe('options: sign-off', () => {
  const now = Date.parse('2026-12-01T12:00Z');
  const read = (raw: unknown, report: Report): unknown => readSignOff(raw, now, report);
  const given = 'A. Osei; physiotherapist; 2026-11-30; 2026-11';
  const meant = { name: 'A. Osei', role: 'physiotherapist', date: '2026-11-30', edition: '2026-11' };

  it('is a name, a role, a day and an edition, with blanks as the site likes', () => {
    reads(read, [
      [given, meant],
      [' A. Osei ;physiotherapist;2026-11-30;2026-11 ', meant],
      [
        '王芳; 理学療法士; 2024-02-29; 2024-02',
        { name: '王芳', role: '理学療法士', date: '2024-02-29', edition: '2024-02' },
      ],
      // One letter is a name; what stands around letters is part of it.
      ['B;Ö;2026-11-30;2026-11', { ...meant, name: 'B', role: 'Ö' }],
      ['2 B 9; 3 R 7;  2026-11-30  ;  2026-11', { ...meant, name: '2 B 9', role: '3 R 7' }],
      ['', undefined],
    ]);
  });

  it('may be of tomorrow, where the site is ahead of the reader, but not of later [H30]', () => {
    reads(read, [[given.replace('2026-11-30', '2026-12-02'), { ...meant, date: '2026-12-02' }]]);
    refuses(read, [given.replace('2026-11-30', '2026-12-03')], undefined, 'sign-off', /name; role; /);
    const midnight = Date.parse('2026-12-01');
    const exactly = (raw: unknown, report: Report): unknown => readSignOff(raw, midnight, report);
    reads(exactly, [[given.replace('2026-11-30', '2026-12-02'), { ...meant, date: '2026-12-02' }]]);
  });

  it('is none, and said once, unless all of it is there and can be true [H30]', () => {
    const changed = (from: string, to: string): string => given.replace(from, to);
    refuses(
      read,
      [
        changed('A. Osei', ' '),
        changed('A. Osei', '1234'),
        changed('physiotherapist', ''),
        changed('physiotherapist', '---'),
        changed('2026-11-30', '30.11.2026'),
        changed('2026-11-30', '2026-02-30'),
        changed('2026-11-30', '2026-13-01'),
        changed('2026-11-30', '2026-11-3'),
        changed('2026-11-30', ''),
        changed('; 2026-11', ''),
        changed('; 2026-11', '; 2026'),
        `${given}; more`,
        `more; ${given}`,
        changed('A. Osei', 'A'.repeat(200)),
        'yes',
        'true',
        7,
        ...strange,
      ],
      undefined,
      'sign-off',
      /name; role; 2026-11-30; 2026-11/,
    );
  });
});
