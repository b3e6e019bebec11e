// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The English words, by id; the type every other language must satisfy. Own words throughout:
 * British spelling, at most 20 words a sentence, grade 6 or lower (danger signs 5), "do not" spelt out, no dose.
 * {n} and other names in braces are filled in by view.
 */
export const en = {
  /** BCP 47 tags: of the words, and of how they write dates. */
  lang: 'en',
  dates: 'en-GB',
  dir: 'ltr',

  /** Between a label and what follows it in the same line. */
  colon: ': ',
  /** Of a translation: its status until somebody has checked it, and after; the way to the English. Empty in English. */
  translated: '',
  translationChecked: '',
  original: '',

  ui: {
    title: 'Muscle spasms and cramps',
    toSteps: 'Cramp right now? Go to the steps',
    emergency: 'Emergency',
    call: 'Call {n} now for any of these',
    callLocal: 'Call your local emergency number now for any of these',
    callButton: 'Call {n}',
    mobile: 'from a mobile phone',
    showNumber: 'Show the number for…',
    choose: 'Choose a place',
    firstAid: 'What to do now',
    limb: 'Leg, foot or hand',
    trunk: 'Back or neck',
    pick: 'Where is it? Pick a muscle',
    more: 'More about spasms',
    showAll: 'Show all',
    hideAll: 'Hide all',
    print: 'Print this guide',
    printOne: 'Print one page',
    copy: 'Copy link',
    copyTo: 'to {n}',
    share: 'Share link',
    copied: 'Copied.',
    shared: 'Shared.',
    copyByHand: 'Copy this: {n}',
    askLead:
      'Tick what you want to ask, and add your own. Nothing is stored: it goes when you close the page.',
    own: 'Your own notes',
    copyText: 'Copy questions',
    shareText: 'Share questions',
    save: 'Save as text',
    siteNote: 'Added by this site',
    unreviewed: 'Not yet reviewed by a clinician.',
    checked: 'Checked for this site by {name}, {role}, on {date}.',
    today: 'Today',
    todayTitle: 'Get help today if:',
    todayLead: 'Call a doctor, urgent care or your health line the same day.',
    soon: 'Soon',
    soonTitle: 'See a doctor soon if:',
    soonLead: 'A pharmacist can also help.',
    about: 'About this guide',
    sources: 'Sources',
    allSources: 'All sources',
    caution: 'common caution',
    nothing: 'If you do nothing:',
    what: 'What it is',
    can: 'What it can do',
    harms: 'Harms',
    ask: 'Who should not, or should ask first',
    brief: 'In brief',
    buying: 'Buying medicines safely',
    edition: 'Edition {n} of {date}. To be looked at again by {again}.',
    stale:
      'This guide was due to be looked at again by {again}. There may be newer advice. The danger signs still hold.',
    numbers: 'Emergency numbers',
    secondary: 'not an official page',
    sourcesRead: '{n} of {all} read at the source, the rest as copies.',
    readOriginal: 'read at the source',
    readCopy: 'read as a copy',
    wrong: 'Something wrong? Tell the site you are reading.',
    report: 'Report a problem',
    address: 'Printed from {n}',
    start: 'Start {n}',
    pause: 'Pause',
    resume: 'Resume',
    stop: 'Stop',
    vibrate: 'Vibrate',
    sound: 'Sound',
    left: '{n} left.',
    over: 'Time is up.',
    ago: 'Time was up {n} ago, while you were away.',
  },

  about: [
    'General information. It does not replace care from a health professional.',
    'Not endorsed by the bodies cited.',
    'Drafted with the help of AI from the sources listed.',
    'No funding, no adverts. The article this guide grew from also promoted a pharmacy. That was removed.',
    'A common caution is old and plain safety advice that we give without a source.',
  ],

  certainty: {
    strong: 'Helps',
    moderate: 'Can help a little',
    low: 'May help',
    expert: 'Experts advise it',
    against: 'Experts advise against it',
    unknown: 'We do not know if it helps',
    contradicted: 'Is unlikely to help',
  },
  uses: {
    cramp: 'during a cramp',
    sore: 'soreness after a cramp',
    tight: 'a muscle that stays tight',
    night: 'preventing night cramps',
    cramps: 'preventing cramps',
    pregnancy: 'cramps in pregnancy',
    sport: 'cramps in sport',
    heat: 'cramps in the heat',
    back: 'back pain',
    strain: 'a strain or sprain',
  },

  sections: {
    symptoms: ['Symptoms', 'What a spasm feels like, and what is not usual'],
    causes: ['Causes', 'Tired muscles, strain, heat, medicines, nerves'],
    treatments: ['Treatments', 'What helps, what may help and what is unlikely to'],
    prevention: ['Prevention', 'Stretching, moving, drinking'],
    questions: ['Questions for your appointment', 'What to ask a doctor or pharmacist'],
  },
  groups: {
    feel: 'What you may feel',
    check: 'Not usual: get it checked',
    common: 'Common causes',
    health: 'Sometimes there is a health reason',
    cramps: 'To have fewer cramps',
    spine: 'To look after your back',
  },
  muscles: {
    calf: 'Calf',
    hamstring: 'Back of thigh',
    thigh: 'Front of thigh',
    foot: 'Foot',
    back: 'Back',
    neck: 'Neck',
    hand: 'Hand',
  },
  timers: { hold: 'Hold timer', ice: 'Ice timer', heat: 'Heat timer' },
  /** What each picture shows: short, as the steps stand beside it. */
  figures: {
    calf: 'Sitting, one knee straight: the foot is pulled up.',
    hamstring: 'Sitting, one leg straight: leaning forward.',
    thigh: 'Standing: one heel is held to the bottom.',
    foot: 'A hand pulls the toes to the shin.',
    back: 'A gentle walk.',
    neck: 'The head turns to each side.',
    hand: 'A hand opens the fingers and bends the wrist back.',
  },
  treatments: {
    stretching: 'Stretching',
    massage: 'Massage',
    oil: 'Warm oil, pinching and pressing',
    nsaids: 'Anti-inflammatory painkillers by mouth',
    gels: 'Anti-inflammatory gels and creams',
    paracetamol: 'Paracetamol (acetaminophen)',
    magnesium: 'Magnesium',
    b12: 'Vitamin B12',
    salt: 'Salt tablets',
    drinks: 'Drinks',
    ice: 'Ice',
    heat: 'Heat',
    quinine: 'Quinine: do not treat yourself',
    relaxants: 'Muscle relaxants',
    pickle: 'Pickle juice',
    k2: 'Vitamin K2',
  },
  questions: [
    'What could help me?',
    'What are the risks?',
    'What else is there?',
    'What if I do nothing?',
    'Could one of my medicines cause this?',
    'Do I need a test?',
    'When should I come back?',
  ],

  text: {
    'DEF-4': 'A spasm is when a muscle tightens by itself and stays tight for a while.',
    named: 'If it hurts a lot, people call it a cramp.',

    E2: 'Your chest is tight, squeezed or in spasm. Pain may spread to an arm, jaw, neck or back. You may sweat, or feel sick or faint.',
    E3: 'Your face droops, one side is suddenly weak or numb, or your speech is slurred.',
    E12: 'It is hard to breathe or swallow, or you have a fit or collapse.',
    E4: 'Your jaw locks, or stiff, painful spasms spread over your body.',
    E10: 'Your hands or feet cramp, your mouth tingles and your throat feels tight.',
    E1: 'Back pain and any of these. Both legs hurt, tingle, or are weak or numb. You are numb round your genitals, bottom or inner thighs. It is hard to pee, or to hold pee or poo. Sex feels numb, or erections stop.',
    E11: 'A leg is suddenly cold, pale, blue or numb, or will not move. It may hurt badly at rest.',
    E8: 'A leg is swollen and sore, and you are short of breath, have chest pain or cough up blood.',
    E9: 'Your neck is stiff, with fever, a bad headache, a rash, pain from light, or feeling drowsy or confused.',
    E5: 'In the heat, you are confused, faint, have a fit, feel very hot or breathe fast. Or you are no better after 30 minutes of rest, cooling and drinks.',
    E6: 'Your pee is dark like tea or cola, and your muscles hurt badly or are weak.',
    E7: 'It began with a bad accident, a high fall, or a blow to the head, neck or spine.',

    'aid-stop': 'Stop. Sit down or hold on to something.',
    'aid-stretch': 'Stretch the tight muscle slowly. Hold it until it lets go.',
    'aid-rub': 'Rub it gently while you stretch.',
    'aid-never': 'Do not rub or stretch a leg that is swollen, warm or changed in colour: get help today.',
    'aid-move': 'Change position. Keep moving gently.',
    'aid-force': 'Do not force a stretch, and do not hold one.',
    'calf-pull': 'Sit with your knee straight. Pull your foot and toes up towards your shin.',
    'calf-wall': 'Or stand and lean on a wall, with that heel on the floor.',
    'calf-hold': 'Hold until it eases. Do it again if it comes back.',
    'ham-lean':
      'Sit with that leg straight and your heel on the floor. Lean forward from the hips with a straight back.',
    'ham-hold': 'Hold until it eases.',
    'thigh-pull':
      'Hold on to a wall or chair. Hold your ankle and bring your heel to your bottom. Hold until it eases.',
    'thigh-side': 'If your balance is poor, do it lying on your side.',
    'foot-pull':
      'Sit with your knee straight. Pull your toes gently towards your shin. Or stand on that foot.',
    'foot-hold': 'Hold until it eases.',
    'back-walk': 'Take short, gentle walks. Do your usual tasks as far as you can. Do not stay in bed.',
    'back-push': 'Do not let anyone push on your back.',
    'neck-turn': 'Turn your head slowly to each side and back, as far as pain allows.',
    'neck-warm': 'Use heat or ice, whichever feels better.',
    'neck-drive': 'Do not drive while your neck is stuck.',
    'hand-open':
      'Let go of what you hold. With your other hand, open your fingers and bend your wrist gently back.',
    'hand-hold': 'Hold until it eases.',
    'aid-worse': 'Stop if it gets worse, if pain runs down a leg, or if you feel numb or weak.',
    'hold-safe': 'Do not stretch into pain. Keep holding if it has not eased.',
    'hold-end': 'Let go slowly. Do it again if it comes back.',
    'ice-check':
      'Check your skin often. Stop if it turns white, grey, blistered or bright red, burns or goes numb.',
    'ice-end': 'Take it off. Check your skin.',
    'heat-cover': 'Use a cover. Do not lie on it or sleep with it.',
    'heat-check': 'Check your skin often. Stop if it turns blistered or bright red, burns or goes numb.',
    'heat-end': 'Take it off. Check your skin.',

    'DEF-3': 'It is often sudden and can hurt a lot. A leg cramp lasts from a few seconds to 10 minutes.',
    'DEF-5': 'The pain is mostly tight or sharp.',
    'DEF-2': 'The muscle may feel pulled or strained.',
    'SYM-1': 'The muscle may feel hard.',
    'SYM-4': 'It may bulge or look knotted.',
    'SYM-2': 'It can be hard to walk or stand until it eases.',
    'SYM-5': 'It may twitch. Twitches are common and mostly harmless.',
    'SYM-6': 'It may be sore for up to 24 hours after.',
    'SYM-3': 'Numbness, tingling or burning is not usual for a simple cramp. Ask a doctor about it.',
    weak: 'A cramp does not leave you weak. If an arm or leg stays weak, get help today.',
    dent: 'A dent, gap or new lump after a pop or injury may be a tear. Have it looked at.',
    'look-alike': 'Restless legs, poor blood flow, a blood clot or a sore nerve can feel like a cramp.',

    unknown: 'For most cramps no one knows the cause. Tired muscles and misfiring nerves may play a part.',
    'DEF-1': 'After a strain, nearby muscles may tighten to guard the sore part.',
    'CAU-1': 'Overuse, injury, lifting and heavy work can bring on a spasm.',
    sitting: 'So can sitting for long or holding one position.',
    sweat: 'Cramps can come with hard exercise and heavy sweating. Heat or thirst is rarely the whole cause.',
    'CAU-3':
      'Belly and back muscles help hold up your spine. It is not clear that weak or stiff ones cause spasms.',
    age: 'Night leg cramps are very common, more so with age.',
    pregnant: 'Cramps are common late in pregnancy.',
    'CAU-2':
      'Back spasms often come back even when nothing serious is wrong. Sometimes a disc or joint problem plays a part.',
    'CAU-2-see':
      'See a doctor if yours keep coming back or spread to a leg. If you feel numb or weak, get help today.',
    nerve: 'A nerve can be pressed by a slipped disc or a narrow spine.',
    drugs:
      'Some medicines are linked with cramps: some water tablets and long-acting inhalers, and less so statins.',
    'drugs-keep': 'Do not just stop a prescribed medicine. Ask a doctor or pharmacist.',
    salts: 'Low fluid or body salts, dialysis, a slow thyroid or a lot of alcohol can play a part.',
    blood: 'Poor blood flow in the legs can hurt when you walk and ease when you rest.',
    rare: 'Less often it is liver, nerve or muscle disease, tetanus or a poison such as lead.',

    'bed-stretch':
      'Stretch your calves and the backs of your thighs before bed. It may make night cramps hurt less.',
    'bed-trial': 'In the study, people held each for 10 seconds, 3 times, each night for 6 weeks.',
    'warm-up': 'Warm up first. Build up exercise slowly. Rest tired muscles.',
    drink: 'Drink as you normally do, and more in the heat.',
    'drug-check': 'Ask a pharmacist or doctor to go through your medicines with you.',
    'CAU-3-move':
      'Regular exercise can lower the chance of back pain, if you keep it up and learn about back care.',
    'CAU-3-stretch': 'Stretching and strengthening your belly and back may help.',
    'CAU-3-stop': 'Stop if you feel pain, or numb or weak.',
    active: 'Stay active. Bed rest slows recovery.',
    lift: 'Lift with care, get help with heavy loads, and change position often.',
    belts: 'Belts and lifting lessons alone do not clearly prevent back pain.',

    nothing: 'Most leg cramps stop by themselves within 10 minutes.',
    'stretch-what': 'You lengthen the tight muscle slowly and hold it there.',
    'stretch-can': 'Experts say: stretch until the cramp eases. That has not been well tested.',
    'stretch-bed': 'At bedtime it may make night cramps hurt less. We do not know if it makes them fewer.',
    'stretch-harm': 'Do not stretch into pain.',
    'stretch-fall': 'Do not bounce. Hold on, so that you do not fall.',
    'stretch-ask': 'After a hip or knee operation, do what your care team says.',
    'rub-what': 'You rub the muscle gently, often while you stretch it.',
    'TRT-1a':
      'Gentle rubbing may ease a cramp while you stretch. For back pain, the studies are too weak to tell.',
    'rub-harm': 'It can bruise you or leave you sore. Serious harm is rare.',
    'rub-clot': 'Do not rub a leg that is swollen, warm or changed in colour.',
    'rub-not':
      'Do not rub a fresh injury, a recent break, weak bones, broken or infected skin, or a numb area. Do not have a massage with a fever.',
    'rub-ask':
      'Ask first if you bleed easily, take blood thinners, are pregnant, or have cancer, diabetes or heart problems.',
    'oil-what': 'Some people rub in warm oil, or pinch or press the tight muscle.',
    'TRT-1b':
      'There is no good evidence that oil, pinching or pressing helps. Oil just makes rubbing smoother. Pressing may not work at once.',
    'oil-harm':
      'Hot oil burns. Warm the closed bottle in warm water and test a drop on your wrist. Wipe up drips. Press gently. Stop if it hurts.',
    'oil-clot': 'Do not press a calf that is swollen, warm, red or darker.',
    'oil-ask': 'Do not use it on broken skin. Ask first if you take blood thinners.',
    'nsaid-what': 'Tablets such as ibuprofen, naproxen or aspirin.',
    'TRT-2a':
      'They work too slowly to stop a cramp. They may ease soreness after it, and help a little with new back pain.',
    'nsaid-harm':
      'They can hurt your stomach and raise the risk of a heart attack or stroke, even in the first weeks.',
    'nsaid-least':
      'Follow the pack: take the least that helps, for the shortest time. Do not take two kinds at once.',
    'nsaid-bleed': 'Black poo, or sick like coffee grounds or blood, is an emergency.',
    'nsaid-ask':
      'Ask first if you are over 65, under 16, pregnant, trying for a baby or breastfeeding. Ask first if you have asthma, or have had an ulcer or an allergy to these medicines. Ask first if you have heart, liver, kidney, blood pressure, circulation or bowel problems, or take other medicines.',
    'nsaid-not':
      'Do not take them, unless told to, after a recent ulcer, bleed, heart attack or stroke. Do not take them, unless told to, with severe heart failure, or kidney or liver disease. Do not take them, unless told to, with blood thinners, steroids or some antidepressants.',
    'nsaid-preg':
      'Do not use them in pregnancy unless your midwife or doctor says so. The risk grows from 20 weeks.',
    aspirin: 'Do not give aspirin to anyone under 16 unless a doctor says so.',
    'gel-what': 'The same kind of painkiller, rubbed into the skin.',
    'gel-can': 'It can ease a strain or sprain. No one has shown that it helps a cramp.',
    'gel-harm': 'Do not put it on broken skin or under a heat pad.',
    'gel-ask': 'Ask first if you are pregnant or have had an allergy to these painkillers.',
    'para-what': 'A painkiller that is not an anti-inflammatory.',
    'para-can':
      'It does not help back pain on its own. It may suit you for soreness if anti-inflammatory painkillers do not.',
    'para-harm':
      'Too much can harm your liver. Do not take more than the pack says, or two products that hold it.',
    'para-ask': 'Ask first if you drink a lot of alcohol.',
    'mg-what': 'A mineral, sold as tablets or powder.',
    'TRT-2d':
      'Studies show it is unlikely to prevent ordinary cramps. In pregnancy the results are mixed. In sport it has not been tested.',
    'mg-harm': 'It can cause diarrhoea, sickness and belly cramps.',
    'mg-not': 'Do not take it with kidney disease unless it is prescribed.',
    'mg-ask':
      'Ask first if you are pregnant or take medicines: it can upset some antibiotics and bone medicines.',
    'b12-what': 'A vitamin, sold alone or mixed with other B vitamins.',
    'TRT-2b': 'There is not enough evidence that B12 prevents cramps.',
    'b12-harm': 'B12 itself has not been shown to harm.',
    'b12-b6': 'Mixed tablets can hold a lot of B6. Too much can harm nerves.',
    'b12-ask': 'Vegan diet, metformin, or numb or tingling feet? Ask for a test: you may be low.',
    'salt-what': 'Tablets of salt (sodium).',
    'TRT-2c':
      'Do not take salt tablets for cramps unless a health professional tells you to. After heavy sweating, have water with food, or a sports drink.',
    'salt-harm': 'Too much salt raises blood pressure.',
    'salt-ask':
      'Do not take them with high blood pressure, or heart, kidney or liver disease. Do not take them in pregnancy, on a low-salt diet, or with lithium or blood pressure medicine.',
    'drink-what': 'Water, or a sports drink after long, heavy sweating.',
    'drink-can': 'Drink as you normally do, and more in the heat. More than that may not stop cramps.',
    'drink-harm': 'Too much water too fast can make your blood salt too low. That is an emergency.',
    'drink-ask': 'With heart failure, kidney disease or a fluid limit, do what your care team says.',
    'ice-what': 'Ice or a cold pack, wrapped in a damp cloth.',
    'ice-can': 'Experts suggest cold for a sore muscle. For back pain there is too little evidence.',
    'TRT-3a':
      'Use it for 10 to 15 minutes. Do not go over 20. Wait 2 to 3 hours, until your skin feels normal, before you use it again.',
    'ice-harm':
      'Ice can damage skin. Check it often. Stop if it turns white, grey, blistered or bright red, burns or goes numb.',
    'ice-not':
      'Do not use it on broken or numb skin, or where blood flow is poor. Ask first if you have nerve damage, angina, cancer or a past bad reaction to cold.',
    'ice-ask':
      'Do not use it with Raynaud’s, sickle cell disease or hives from cold. Ask first if you have diabetes.',
    'heat-what': 'A heat pad or wrap.',
    'TRT-3b':
      'Warmth can ease a tight back a little for a short time. Experts also suggest it for a muscle that stays tight.',
    'heat-low': 'Use a low setting and a cover.',
    'heat-time': 'Stop after 15 to 20 minutes.',
    'heat-harm':
      'Even low heat can burn. Do not lie on it or sleep with it. Do not use it on a child, or on anyone who cannot take it off.',
    'heat-not':
      'Do not use it on numb skin or fresh swelling, or when alcohol or a medicine makes you sleepy.',
    'heat-ask': 'Ask first if you have diabetes, a spine injury, or have had a stroke.',
    'heat-patch': 'Do not use it over a medicine patch or a rub, or on your belly in pregnancy.',
    'quin-what': 'A prescription medicine.',
    'quin-can': 'It can help a little, but the risks are too high to treat yourself.',
    'quin-harm': 'It can cause blood and heart problems that kill.',
    'quin-ask': 'Do not treat yourself with it, and do not buy it online. For doctors it is a last resort.',
    relax: 'On prescription. They can make you drowsy: do not drive. A doctor may talk about them with you.',
    pickle: 'The studies are tiny and do not agree.',
    'pickle-not':
      'It is very salty and sour. Do not use it with high blood pressure, kidney disease or reflux, or in pregnancy.',
    k2: 'One study only. Do not take it with warfarin without advice.',

    'TRT-2e': 'Buy medicines only from a pharmacy on your country’s official register.',
    'buy-signs': 'Stay away if the price is far too low. Stay away if no one asks for a prescription.',

    U1: 'One leg hurts and is swollen, warm or changed in colour, or has hard, sore veins. Do not rub it.',
    U2: 'A cramp lasts more than 10 minutes, even though you stretch.',
    U8: 'An arm or leg has slowly become weak or lost feeling.',
    U9: 'You have cramps in your arms or belly.',
    U3: 'You have cramps and a dirty wound, or took or touched a poison.',
    'E10-urgent': 'Your hands or feet cramp and your mouth tingles.',
    U10: 'You cramp in the heat for more than 1 hour. Or you cramp in the heat and have a heart problem or a low-salt diet.',
    U7: 'You have cramps after a lot of vomiting, diarrhoea or sweating. Or you have cramps and take water tablets, or have kidney disease or dialysis.',
    U6: 'You take a statin and have muscle pain, weakness or cramps you cannot explain. Ask if you should take the next one.',
    U4: 'You have back pain with fever, weight loss, a lump or a change in shape. Or rest does not ease it, or it is worse at night or when you cough, sneeze or poo. Or it is between your shoulders.',
    U5: 'You have back pain and have had cancer, weak bones, weak immunity or long steroid use, or inject drugs.',
    U11: 'You are pregnant, with a bad headache, changed sight, sudden swelling, or pain high in your belly.',
    U12: 'A child under 5 has back pain. Or a child has spasms or back pain with fever, weight loss, weakness, a limp, or pins and needles. Or it wakes them, or changes how they pee or poo. Or the neck stays twisted for over 7 days.',

    often: 'Cramps come often or spoil your sleep.',
    tingle: 'Cramps come with tingling, burning, or swelling in both legs.',
    shrink: 'A muscle is getting smaller.',
    twitch: 'A twitch lasts more than 2 weeks, is in more than one place, or the muscle is stiff.',
    'new-drug': 'Cramps began after a new medicine. Call within 1 to 2 days. Do not just stop it.',
    walking: 'Your leg hurts when you walk and stops when you rest. Call within 1 to 2 days.',
    alcohol: 'You have cramps and drink a lot of alcohol.',
    'back-weeks': 'Back pain is no better after a few weeks.',
    midwife: 'You often have cramps in pregnancy: tell your midwife.',
    child: 'A child has back pain of any other kind.',
  },
} as const;

/** The same shape with any words in it: what another language must satisfy. */
type Widen<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Widen<T[K]> }
    : { readonly [K in keyof T]: Widen<T[K]> };
export type Words = Widen<typeof en>;

/** Said where English stands in for a language there is not ({n}): no other language ever does. */
export const instead = 'This guide is not in {n} yet. It is in English.';
