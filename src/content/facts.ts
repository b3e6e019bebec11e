// Over 250 lines because what is true in every language is one table, in the order in which it is read.
/**
 * Room: content. What is true in every language: which statements there are, in which order, how sure we are, and
 * which sources each rests on. A statement's id is the claim of the founding article it answers (`TRT-3b`), the
 * danger sign it is (`E2`, `U1`), or a name of its own. Its words are in locales/, under the same id.
 */
import type { Facts } from '../model/types.js';
import type { SourceId } from './sources.js';

const caution = 'common caution';

export const facts = {
  lead: [{ 'DEF-4': ['AAOS-CRAMP'] }, { named: ['AAOS-CRAMP', 'MERCK'] }],

  // Chest, stroke, breathing or collapse, legs and bladder, then the rest: at most nine bullets.
  emergency: [
    { E2: ['MOH-HEART', 'MERCK'] },
    { E3: ['AHA-FAST'] },
    { E12: ['CDC-TET'] },
    { E1: ['NHS-BACK'] },
    { E11: ['NHS-PAD'], E8: ['NHS-DVT'] },
    { E4: ['CDC-TET'], E10: caution },
    { E9: ['RPHCM-NECK'] },
    { E5: ['NHS-HEAT', 'CDC-HEAT'], E6: ['NIOSH-RHABDO'] },
    { E7: ['NHS-BACK', 'NG59'] },
  ],

  limb: [
    { 'aid-stop': ['AAOS-CRAMP'] },
    { 'aid-stretch': ['AAOS-CRAMP', 'EAMC-21'] },
    { 'aid-rub': ['AAOS-CRAMP', 'NHS-LEG'] },
  ],
  never: { 'aid-never': ['NHS-DVT'] },
  trunk: [{ 'aid-move': ['NG59'] }, { 'aid-force': caution }],
  muscles: {
    calf: [
      { 'calf-pull': ['AAOS-CRAMP'] },
      { 'calf-wall': ['AAOS-CRAMP'] },
      { 'calf-hold': ['AAOS-CRAMP', 'EAMC-21'] },
    ],
    hamstring: [{ 'ham-lean': ['COC-STR'] }, { 'ham-hold': ['AAOS-CRAMP'] }],
    thigh: [{ 'thigh-pull': ['AAOS-CRAMP'] }, { 'thigh-side': ['AAOS-CRAMP'] }],
    foot: [{ 'foot-pull': ['NB-PREG'] }, { 'foot-hold': ['AAOS-CRAMP'] }],
    back: [{ 'back-walk': ['NG59'] }, { 'back-push': caution }],
    neck: [
      { 'neck-turn': ['RPHCM-NECK'] },
      { 'neck-warm': ['RPHCM-NECK'] },
      { 'neck-drive': ['RPHCM-NECK'] },
    ],
    hand: [{ 'hand-open': ['AAOS-CRAMP'] }, { 'hand-hold': ['AAOS-CRAMP'] }],
  },
  stop: { 'aid-worse': caution },
  // Never that of a back or neck (evidence §7).
  held: ['calf', 'hamstring', 'thigh', 'foot', 'hand'],
  // Lengths: evidence §1b, §7, §11.4, §11.6.
  timers: {
    hold: {
      unit: 'seconds',
      lengths: [20],
      safety: { 'hold-safe': ['AAOS-CRAMP', 'EAMC-21'] },
      end: { 'hold-end': ['AAOS-CRAMP'] },
    },
    ice: {
      unit: 'minutes',
      lengths: [10, 15],
      safety: { 'ice-check': ['MPFT-ICE'] },
      end: { 'ice-end': ['MPFT-ICE'] },
    },
    heat: {
      unit: 'minutes',
      lengths: [15, 20],
      safety: { 'heat-cover': ['FDA-PAD'], 'heat-check': caution },
      end: { 'heat-end': caution },
    },
  },

  sections: ['symptoms', 'causes', 'treatments', 'prevention', 'questions'],
  groups: {
    symptoms: {
      feel: [
        { 'DEF-3': ['NHS-LEG'] },
        { 'DEF-5': ['NHS-LEG', 'MERCK'], 'DEF-2': ['AAOS-CRAMP'] },
        { 'SYM-1': ['ADAM'], 'SYM-4': ['ADAM'] },
        { 'SYM-2': ['NHS-LEG'] },
        { 'SYM-5': ['NHS-TWITCH'] },
        { 'SYM-6': ['NHS-LEG'] },
      ],
      check: [
        { 'SYM-3': ['NHS-LEG', 'MERCK'] },
        { weak: ['MERCK'] },
        { dent: caution },
        { 'look-alike': ['AFP-12', 'MERCK'] },
      ],
    },
    causes: {
      common: [
        { unknown: ['AFP-12', 'EAMC-21'] },
        { 'DEF-1': ['HODGES-11'] },
        { 'CAU-1': ['ADAM', 'AAOS-CRAMP'] },
        { sitting: ['MERCK'] },
        { sweat: ['CDC-HEAT', 'EAMC-21'] },
        { 'CAU-3': ['AAOS-SPINE'] },
        { age: ['AFP-12'] },
        { pregnant: ['NHS-LEG', 'COC-PREG'] },
      ],
      health: [
        { 'CAU-2': ['COC-PREVPROT', 'NG59'], 'CAU-2-see': ['NG59'] },
        { nerve: ['AFP-12'] },
        { drugs: ['GARR-12'], 'drugs-keep': ['MERCK'] },
        { salts: ['MERCK', 'ADAM'] },
        { blood: ['NHS-PAD'] },
        { rare: ['NHS-LEG'] },
      ],
    },
    prevention: {
      cramps: [
        { 'bed-stretch': ['COC-STR'], 'bed-trial': ['COC-STR'] },
        { 'warm-up': ['EAMC-21'] },
        { drink: ['NIOSH-HYD'] },
        { 'drug-check': ['GARR-12'] },
      ],
      spine: [
        { 'CAU-3-move': ['STEFF-16'], 'CAU-3-stretch': ['AAOS-SPINE'], 'CAU-3-stop': caution },
        { active: ['NG59'] },
        { lift: caution, belts: ['STEFF-16'] },
      ],
    },
  },

  nothing: { nothing: ['NHS-LEG'] },
  treatments: {
    stretching: {
      uses: { cramp: 'expert', night: 'low' },
      what: { 'stretch-what': ['AAOS-CRAMP'] },
      can: { 'stretch-can': ['AAOS-CRAMP', 'EAMC-21'], 'stretch-bed': ['COC-STR'] },
      harms: { 'stretch-harm': ['EAMC-21'], 'stretch-fall': caution },
      ask: { 'stretch-ask': caution },
    },
    massage: {
      uses: { cramp: 'expert', back: 'unknown' },
      what: { 'rub-what': ['AAOS-CRAMP'] },
      can: { 'TRT-1a': ['NHS-LEG', 'COC-MASS'] },
      harms: { 'rub-harm': ['NCCIH'] },
      ask: { 'rub-clot': ['NHS-DVT'], 'rub-not': ['NCCIH'], 'rub-ask': ['NCCIH'] },
    },
    oil: {
      uses: { cramp: 'unknown' },
      what: { 'oil-what': caution },
      can: { 'TRT-1b': ['COC-STR'] },
      harms: { 'oil-harm': caution },
      ask: { 'oil-clot': ['NHS-DVT'], 'oil-ask': ['NCCIH'] },
    },
    nsaids: {
      uses: { cramp: 'contradicted', sore: 'expert', back: 'moderate' },
      what: { 'nsaid-what': ['NHS-NSAID'] },
      can: { 'TRT-2a': ['NHS-LEG', 'COC-NSAID'] },
      harms: {
        'nsaid-harm': ['FDA-CV', 'DAILYMED'],
        'nsaid-least': ['DAILYMED'],
        'nsaid-bleed': ['DAILYMED'],
      },
      ask: {
        'nsaid-ask': ['NHS-NSAID'],
        'nsaid-not': ['DAILYMED'],
        'nsaid-preg': ['FDA-PREG'],
        aspirin: ['MFC-ASP'],
      },
    },
    gels: {
      uses: { strain: 'moderate', cramp: 'unknown' },
      what: { 'gel-what': ['COC-TOP'] },
      can: { 'gel-can': ['COC-TOP'] },
      harms: { 'gel-harm': caution },
      ask: { 'gel-ask': caution },
    },
    paracetamol: {
      uses: { back: 'contradicted', sore: 'expert' },
      what: { 'para-what': ['FDA-APAP'] },
      can: { 'para-can': ['COC-PARA', 'NHS-NSAID'] },
      harms: { 'para-harm': ['FDA-APAP'] },
      ask: { 'para-ask': ['FDA-APAP'] },
    },
    magnesium: {
      uses: { night: 'contradicted', pregnancy: 'unknown', sport: 'unknown' },
      what: { 'mg-what': ['ODS-MG'] },
      can: { 'TRT-2d': ['COC-MG', 'COC-PREG'] },
      harms: { 'mg-harm': ['ODS-MG'] },
      ask: { 'mg-not': ['ODS-MG'], 'mg-ask': ['ODS-MG'] },
    },
    b12: {
      uses: { cramps: 'unknown' },
      what: { 'b12-what': ['ODS-B12'] },
      can: { 'TRT-2b': ['AFP-17'] },
      harms: { 'b12-harm': ['ODS-B12'], 'b12-b6': caution },
      ask: { 'b12-ask': ['ODS-B12'] },
    },
    salt: {
      uses: { cramps: 'against' },
      what: { 'salt-what': ['WHO-SALT'] },
      can: { 'TRT-2c': ['NIOSH-HC'] },
      harms: { 'salt-harm': ['WHO-SALT'] },
      ask: { 'salt-ask': caution },
    },
    drinks: {
      uses: { heat: 'expert' },
      what: { 'drink-what': ['NIOSH-HC'] },
      can: { 'drink-can': ['NIOSH-HYD', 'EAMC-21'] },
      harms: { 'drink-harm': ['NIOSH-HYD'] },
      ask: { 'drink-ask': caution },
    },
    ice: {
      uses: { sore: 'expert', back: 'unknown' },
      what: { 'ice-what': ['MPFT-ICE'] },
      can: { 'ice-can': ['AAOS-CRAMP', 'COC-HEAT'], 'TRT-3a': ['MPFT-ICE'] },
      harms: { 'ice-harm': ['MPFT-ICE'] },
      ask: { 'ice-not': ['MPFT-ICE'], 'ice-ask': caution },
    },
    heat: {
      uses: { back: 'moderate', tight: 'expert' },
      what: { 'heat-what': ['COC-HEAT'] },
      can: { 'TRT-3b': ['COC-HEAT', 'AAOS-CRAMP'], 'heat-low': ['FDA-PAD'], 'heat-time': caution },
      harms: { 'heat-harm': ['FDA-PAD'] },
      ask: { 'heat-not': ['FDA-PAD'], 'heat-ask': ['FDA-PAD'], 'heat-patch': caution },
    },
    quinine: {
      uses: { cramps: 'against' },
      what: { 'quin-what': ['NHS-LEG'] },
      can: { 'quin-can': ['AFP-17', 'FDA-QUIN'] },
      harms: { 'quin-harm': ['FDA-QUIN'] },
      ask: { 'quin-ask': ['FDA-QUIN', 'NHS-LEG'] },
    },
  },
  brief: {
    relaxants: { uses: { back: 'unknown' }, can: { relax: ['RELAX-21'] } },
    pickle: { uses: { cramp: 'unknown' }, can: { pickle: ['GEORG-21'], 'pickle-not': caution } },
    k2: { uses: { night: 'low' }, can: { k2: ['TAN-24'] } },
  },
  buying: [{ 'TRT-2e': ['FDA-BSRX'] }, { 'buy-signs': ['FDA-BSRX'] }],

  today: [
    { U1: ['NHS-DVT'] },
    { U2: ['NHS-LEG'] },
    { U8: ['MERCK'] },
    { U9: ['MERCK'], U3: ['NHS-LEG'] },
    { 'E10-urgent': caution },
    { U10: ['CDC-HEAT', 'NIOSH-HC'] },
    { U7: ['MERCK'] },
    { U6: ['NHS-STATIN'] },
    { U4: ['NHS-BACK'] },
    { U5: ['NG59'] },
    { U11: caution },
    { U12: ['NENC-KIDS'] },
  ],
  soon: [
    { often: ['NHS-LEG'] },
    { tingle: ['NHS-LEG', 'MERCK'] },
    { shrink: ['NHS-LEG'] },
    { twitch: ['NHS-TWITCH'] },
    { 'new-drug': ['MERCK', 'NHS-TWITCH'] },
    { walking: ['MERCK', 'NHS-PAD'] },
    { alcohol: ['MERCK'] },
    { 'back-weeks': ['NHS-BACK'] },
    { midwife: caution },
    { child: ['NENC-KIDS'] },
  ],
} as const satisfies Facts<SourceId>;

/**
 * The numbers that a statement's words may hold (evidence §1b, and the source of that very fact); all others hold
 * none. Read by the checks and by nothing that ships.
 */
export const numbers: Readonly<Record<string, readonly number[]>> = {
  'DEF-3': [10],
  'SYM-6': [24],
  nothing: [10],
  E5: [30],
  U2: [10],
  U10: [1],
  U12: [5, 7],
  twitch: [2],
  'new-drug': [1, 2],
  walking: [1, 2],
  'bed-trial': [10, 3, 6],
  'nsaid-ask': [65, 16],
  'nsaid-preg': [20],
  aspirin: [16],
  'TRT-3a': [10, 15, 20, 2, 3],
  'heat-time': [15, 20],
};
