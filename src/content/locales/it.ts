// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The guide in Italian, for readers in Italy and Switzerland: `tu`, without forms that tell he from she;
 * "massaggiare" for rub, "contratto" for tight, "intorpidito" for numb, "guardia medica" for urgent care. Dates and
 * numbers stand where no article before them must change (`entro questa data: {again}`, `Chiama {n}`).
 */
import type { Words } from './en.js';

export const it = {
  lang: 'it',
  dates: 'it',
  dir: 'ltr',

  colon: ': ',
  translated:
    'Tradotto dall’inglese con l’aiuto dell’IA. Non ancora controllato da un traduttore o da un professionista sanitario.',
  translationChecked: 'Traduzione controllata da {name}, {role}, in data {date}.',
  original: 'Vedi l’originale in inglese',

  ui: {
    title: 'Spasmi muscolari e crampi',
    toSteps: 'Un crampo adesso? Vai ai passaggi',
    emergency: 'Emergenza',
    call: 'Chiama subito {n}: basta uno di questi segni',
    callLocal: 'Chiama subito i soccorsi: basta uno di questi segni',
    callButton: 'Chiama {n}',
    mobile: 'da un cellulare',
    showNumber: 'Mostra il numero per…',
    choose: 'Scegli un luogo',
    firstAid: 'Cosa fare adesso',
    limb: 'Gamba, piede o mano',
    trunk: 'Schiena o collo',
    pick: 'Dov’è? Scegli un muscolo',
    more: 'Altro sugli spasmi',
    showAll: 'Mostra tutto',
    hideAll: 'Nascondi tutto',
    print: 'Stampa questa guida',
    printOne: 'Stampa una pagina',
    copy: 'Copia il link',
    copyTo: 'alla voce {n}',
    share: 'Condividi il link',
    copied: 'Copiato.',
    shared: 'Condiviso.',
    copyByHand: 'Copia questo: {n}',
    askLead:
      'Spunta quello che vuoi chiedere e aggiungi le tue domande. Nulla viene salvato: sparisce quando chiudi la pagina.',
    own: 'I tuoi appunti',
    copyText: 'Copia le domande',
    shareText: 'Condividi le domande',
    save: 'Salva come testo',
    siteNote: 'Aggiunto da questo sito',
    unreviewed: 'Non ancora rivisto da un professionista sanitario.',
    checked: 'Controllato per questo sito da {name}, {role}, in data {date}.',
    today: 'Oggi',
    todayTitle: 'Fatti visitare oggi se:',
    todayLead:
      'Chiama il giorno stesso un medico, la guardia medica o una linea telefonica di consulenza sanitaria.',
    soon: 'Presto',
    soonTitle: 'Vai presto da un medico se:',
    soonLead: 'Anche un farmacista può aiutarti.',
    about: 'Informazioni su questa guida',
    sources: 'Fonti',
    allSources: 'Tutte le fonti',
    caution: 'precauzione comune',
    nothing: 'Se non fai nulla:',
    what: 'Che cos’è',
    can: 'Che cosa può fare',
    harms: 'Danni possibili',
    ask: 'Chi non dovrebbe, o deve prima chiedere consiglio',
    brief: 'In breve',
    buying: 'Comprare farmaci in sicurezza',
    edition: 'Edizione {n} ({date}). Da rivedere entro questa data: {again}.',
    stale:
      'Questa guida andava rivista entro questa data: {again}. Possono esserci consigli più recenti. I segni di pericolo restano validi.',
    numbers: 'Numeri di emergenza',
    secondary: 'pagina non ufficiale',
    sourcesRead: 'Fonti lette in originale: {n} su {all}, le altre in copia.',
    readOriginal: 'letta in originale',
    readCopy: 'letta in copia',
    wrong: 'C’è un errore? Dillo al sito che stai leggendo.',
    report: 'Segnala un problema',
    address: 'Stampato da {n}',
    start: 'Avvia: {n}',
    pause: 'Pausa',
    resume: 'Riprendi',
    stop: 'Ferma',
    vibrate: 'Vibrazione',
    sound: 'Suono',
    left: 'Tempo rimasto: {n}.',
    over: 'Tempo scaduto.',
    ago: 'Il tempo è scaduto {n} fa, mentre eri altrove.',
  },

  about: [
    'Informazioni generali. Non sostituiscono le cure di un professionista sanitario.',
    'Guida non approvata dagli enti citati.',
    'Scritta con l’aiuto dell’IA a partire dalle fonti elencate.',
    'Nessun finanziamento, nessuna pubblicità. L’articolo da cui nasce questa guida promuoveva anche una farmacia. Quella parte è stata tolta.',
    'Una precauzione comune è un consiglio di sicurezza vecchio e semplice, che diamo senza una fonte.',
  ],

  certainty: {
    strong: 'Aiuta',
    moderate: 'Può aiutare un po’',
    low: 'Forse aiuta',
    expert: 'Gli esperti lo consigliano',
    against: 'Gli esperti lo sconsigliano',
    unknown: 'Non sappiamo se aiuta',
    contradicted: 'È improbabile che aiuti',
  },
  uses: {
    cramp: 'durante un crampo',
    sore: 'per un muscolo indolenzito dopo un crampo',
    tight: 'per un muscolo che resta contratto',
    night: 'per prevenire i crampi notturni',
    cramps: 'per prevenire i crampi',
    pregnancy: 'per i crampi in gravidanza',
    sport: 'per i crampi nello sport',
    heat: 'per i crampi con il caldo',
    back: 'per il mal di schiena',
    strain: 'per uno stiramento o una distorsione',
  },

  sections: {
    symptoms: ['Sintomi', 'Che cosa si sente con uno spasmo, e che cosa è insolito'],
    causes: ['Cause', 'Muscoli stanchi, stiramenti, caldo, farmaci, nervi'],
    treatments: ['Trattamenti', 'Che cosa aiuta, che cosa forse aiuta e che cosa probabilmente no'],
    prevention: ['Prevenzione', 'Fare stretching, muoversi, bere'],
    questions: ['Domande per la visita', 'Che cosa chiedere a un medico o a un farmacista'],
  },
  groups: {
    feel: 'Che cosa puoi sentire',
    check: 'Insolito: fatti controllare',
    common: 'Cause comuni',
    health: 'A volte c’è un motivo di salute',
    cramps: 'Per avere meno crampi',
    spine: 'Per avere cura della schiena',
  },
  muscles: {
    calf: 'Polpaccio',
    hamstring: 'Coscia (dietro)',
    thigh: 'Coscia (davanti)',
    foot: 'Piede',
    back: 'Schiena',
    neck: 'Collo',
    hand: 'Mano',
  },
  timers: {
    hold: 'Timer per l’allungamento',
    ice: 'Timer per il ghiaccio',
    heat: 'Timer per il calore',
  },
  figures: {
    calf: 'Posizione seduta, un ginocchio dritto: il piede viene tirato in su.',
    hamstring: 'Posizione seduta, una gamba dritta: il busto si piega in avanti.',
    thigh: 'In piedi: un tallone è tenuto vicino al sedere.',
    foot: 'Una mano tira le dita del piede verso lo stinco.',
    back: 'Una camminata tranquilla.',
    neck: 'La testa gira da un lato e dall’altro.',
    hand: 'Una mano apre le dita e piega il polso all’indietro.',
  },
  treatments: {
    stretching: 'Allungamento (stretching)',
    massage: 'Massaggio',
    oil: 'Olio tiepido, pizzicare e premere',
    nsaids: 'Antidolorifici antinfiammatori per bocca',
    gels: 'Gel e creme antinfiammatori',
    paracetamol: 'Paracetamolo',
    magnesium: 'Magnesio',
    b12: 'Vitamina B12',
    salt: 'Compresse di sale',
    drinks: 'Bevande',
    ice: 'Ghiaccio',
    heat: 'Calore',
    quinine: 'Chinino: non curarti di tua iniziativa',
    relaxants: 'Rilassanti muscolari',
    pickle: 'Succo di cetriolini sottaceto',
    k2: 'Vitamina K2',
  },
  questions: [
    'Che cosa potrebbe aiutarmi?',
    'Quali sono i rischi?',
    'Che altro c’è?',
    'E se non faccio nulla?',
    'La causa può essere uno dei miei farmaci?',
    'Mi serve un esame?',
    'Quando devo tornare?',
  ],

  text: {
    'DEF-4': 'Nello spasmo un muscolo si contrae da solo per un po’.',
    named: 'Se fa molto male, si chiama crampo.',

    E2: 'Senti il petto stretto, schiacciato o in spasmo. Il dolore può prendere braccio, mandibola, collo o schiena. Puoi sudare, avere nausea o sentirti svenire.',
    E3: 'Viso storto o cadente, un lato del corpo di colpo debole o intorpidito, o parole impastate.',
    E12: 'Respiri o inghiotti a fatica, hai le convulsioni o crolli a terra.',
    E4: 'La mandibola si blocca, oppure spasmi rigidi e dolorosi si estendono in tutto il corpo.',
    E10: 'Hai crampi alle mani o ai piedi, la bocca formicola e senti la gola stretta.',
    E1: 'Mal di schiena e almeno uno di questi segni. Tutte e due le gambe fanno male, formicolano, o sono deboli o intorpidite. Senti intorpidita la zona dei genitali, del sedere o dell’interno delle cosce. Fai fatica a urinare, o a trattenere urina o feci. Durante il sesso senti poco o niente, o non hai più erezioni.',
    E11: 'Una gamba è di colpo fredda, pallida, blu o intorpidita, o non si muove. Può fare molto male a riposo.',
    E8: 'Una gamba è gonfia e dolente, e hai il fiato corto, dolore al petto o tosse con sangue.',
    E9: 'Il collo è rigido, con febbre, forte mal di testa, sfogo sulla pelle, dolore agli occhi con la luce, sonnolenza o confusione.',
    E5: 'Con il caldo hai confusione, svieni, hai le convulsioni, senti il corpo molto caldo o respiri in fretta. Oppure non stai meglio dopo 30 minuti a riposarti, rinfrescarti e bere.',
    E6: 'L’urina è scura come il tè o la cola, e i muscoli fanno molto male o sono deboli.',
    E7: 'È iniziato con un brutto incidente, una caduta dall’alto o un colpo a testa, collo o colonna vertebrale.',

    'aid-stop': 'Fermati. Siediti o reggiti a qualcosa.',
    'aid-stretch': 'Allunga lentamente il muscolo contratto. Tienilo allungato fino a quando si scioglie.',
    'aid-rub': 'Massaggialo piano mentre lo allunghi.',
    'aid-never':
      'Non massaggiare e non allungare una gamba gonfia, calda o che ha cambiato colore: fatti visitare oggi.',
    'aid-move': 'Cambia posizione. Continua a muoverti piano.',
    'aid-force': 'Non forzare gli allungamenti e non mantenerli.',
    'calf-pull': 'Siediti con il ginocchio dritto. Tira il piede e le dita in su, verso lo stinco.',
    'calf-wall': 'Oppure, in piedi, appoggiati a un muro con quel tallone a terra.',
    'calf-hold': 'Tieni la posizione fino a quando il crampo si calma. Ripeti se torna.',
    'ham-lean':
      'Siediti con quella gamba dritta e il tallone a terra. Piegati in avanti dalle anche, con la schiena dritta.',
    'ham-hold': 'Tieni la posizione fino a quando il crampo si calma.',
    'thigh-pull':
      'Reggiti a un muro o a una sedia. Prendi la caviglia e porta il tallone al sedere. Tieni la posizione fino a quando il crampo si calma.',
    'thigh-side': 'Se hai poco equilibrio, sdraiati su un fianco per farlo.',
    'foot-pull':
      'Siediti con il ginocchio dritto. Tira piano le dita del piede verso lo stinco. Oppure mettiti in piedi su quel piede.',
    'foot-hold': 'Tieni la posizione fino a quando il crampo si calma.',
    'back-walk':
      'Fai camminate brevi e tranquille. Fai le solite cose, per quanto puoi. Non restare a letto.',
    'back-push': 'Non lasciare che qualcuno ti prema sulla schiena.',
    'neck-turn':
      'Gira lentamente la testa da un lato, torna, poi dall’altro, fin dove il dolore lo permette.',
    'neck-warm': 'Usa il calore o il ghiaccio: quello che ti fa stare meglio.',
    'neck-drive': 'Non guidare finché il collo è bloccato.',
    'hand-open':
      'Lascia quello che tieni. Con l’altra mano apri le dita e piega piano il polso all’indietro.',
    'hand-hold': 'Tieni la posizione fino a quando il crampo si calma.',
    'aid-worse':
      'Fermati se peggiora, se il dolore scende lungo una gamba, o se senti intorpidimento o debolezza.',
    'hold-safe':
      'Non allungare fino a sentire dolore. Tieni ancora la posizione se il crampo non si è calmato.',
    'hold-end': 'Lascia andare lentamente. Ripeti se il crampo torna.',
    'ice-check':
      'Guarda spesso la pelle. Smetti se diventa bianca, grigia o rosso vivo, fa vesciche, brucia o si intorpidisce.',
    'ice-end': 'Togli il ghiaccio. Guarda la pelle.',
    'heat-cover': 'Usa una fodera. Non sdraiarti sopra e non dormire tenendolo addosso.',
    'heat-check':
      'Guarda spesso la pelle. Smetti se diventa rosso vivo, fa vesciche, brucia o si intorpidisce.',
    'heat-end': 'Togli la fonte di calore. Guarda la pelle.',

    'DEF-3':
      'Spesso arriva di colpo e può fare molto male. Un crampo alla gamba dura da pochi secondi a 10 minuti.',
    'DEF-5': 'Per lo più il dolore stringe o è acuto.',
    'DEF-2': 'Il muscolo può sembrare tirato o stirato.',
    'SYM-1': 'Il muscolo può sembrare duro.',
    'SYM-4': 'Può sporgere o sembrare annodato.',
    'SYM-2': 'Può essere difficile camminare o stare in piedi finché non passa.',
    'SYM-5': 'Può avere piccoli scatti. Questi scatti sono comuni e per lo più innocui.',
    'SYM-6': 'Può restare indolenzito fino a 24 ore dopo.',
    'SYM-3':
      'Intorpidimento, formicolio o bruciore sono insoliti in un semplice crampo. Parlane con un medico.',
    weak: 'Un crampo non lascia debolezza. Se un braccio o una gamba resta debole, fatti visitare oggi.',
    dent: 'Un incavo, un vuoto o un nuovo bozzo dopo uno schiocco o un trauma può essere uno strappo. Fallo vedere.',
    'look-alike':
      'Gambe senza riposo, cattiva circolazione, un coagulo di sangue o un nervo dolente possono sembrare un crampo.',

    unknown:
      'Per la maggior parte dei crampi nessuno conosce la causa. Forse contano muscoli stanchi e nervi che mandano segnali sbagliati.',
    'DEF-1': 'Dopo uno stiramento, i muscoli vicini possono contrarsi per proteggere la parte dolente.',
    'CAU-1': 'Uso eccessivo, traumi, sollevare pesi e lavori pesanti possono provocare uno spasmo.',
    sitting: 'Può farlo anche stare a lungo in posizione seduta o in una stessa posizione.',
    sweat:
      'I crampi possono venire con uno sforzo intenso e molto sudore. Il caldo o la sete di rado sono l’unica causa.',
    'CAU-3':
      'I muscoli della pancia e della schiena aiutano a sostenere la colonna. Non è chiaro se muscoli deboli o rigidi causino spasmi.',
    age: 'I crampi notturni alle gambe sono molto comuni, ancora di più con l’età.',
    pregnant: 'I crampi sono comuni verso la fine della gravidanza.',
    'CAU-2':
      'Gli spasmi alla schiena spesso tornano anche se non c’è nulla di grave. A volte conta un problema a un disco o a un’articolazione.',
    'CAU-2-see':
      'Vai da un medico se i tuoi continuano a tornare o vanno a una gamba. Se senti intorpidimento o debolezza, fatti visitare oggi.',
    nerve: 'Un nervo può essere schiacciato da un’ernia del disco o da un canale stretto nella colonna.',
    drugs:
      'Alcuni farmaci sono legati ai crampi: certi diuretici (fanno urinare), certi inalatori a lunga azione e, di meno, le statine.',
    'drugs-keep':
      'Non sospendere di tua iniziativa un farmaco prescritto. Chiedi a un medico o a un farmacista.',
    salts: 'Possono contare pochi liquidi o sali nel corpo, la dialisi, una tiroide lenta o molto alcol.',
    blood: 'Se il sangue circola male, le gambe possono fare male quando cammini e stare meglio a riposo.',
    rare: 'Più di rado è una malattia del fegato, dei nervi o dei muscoli, il tetano o un veleno come il piombo.',

    'bed-stretch':
      'Allunga i polpacci e la parte posteriore delle cosce prima di dormire. I crampi notturni forse faranno meno male.',
    'bed-trial':
      'Nello studio si teneva ogni allungamento per 10 secondi, 3 volte, ogni sera per 6 settimane.',
    'warm-up': 'Prima riscaldati. Aumenta lo sforzo a poco a poco. Fai riposare i muscoli stanchi.',
    drink: 'Bevi come al solito, e di più con il caldo.',
    'drug-check': 'Chiedi a un farmacista o a un medico di rivedere con te i tuoi farmaci.',
    'CAU-3-move':
      'L’esercizio regolare può ridurre il rischio di mal di schiena, se continui e impari ad avere cura della schiena.',
    'CAU-3-stretch': 'Allungare e rinforzare la pancia e la schiena forse aiuta.',
    'CAU-3-stop': 'Fermati se senti dolore, intorpidimento o debolezza.',
    active: 'Continua a muoverti. Stare a letto rallenta la guarigione.',
    lift: 'Solleva con attenzione, fatti aiutare con i carichi pesanti e cambia spesso posizione.',
    belts:
      'Non è chiaro se fasce per la schiena e lezioni su come sollevare pesi, da sole, prevengano il mal di schiena.',

    nothing: 'La maggior parte dei crampi alle gambe passa da sola entro 10 minuti.',
    'stretch-what': 'Allunghi lentamente il muscolo contratto e lo tieni così.',
    'stretch-can':
      'Gli esperti dicono: allunga fino a quando il crampo si calma. Questo non è stato studiato bene.',
    'stretch-bed':
      'Prima di dormire, forse rende meno dolorosi i crampi notturni. Non sappiamo se li rende meno frequenti.',
    'stretch-harm': 'Non allungare fino a sentire dolore.',
    'stretch-fall': 'Non molleggiare. Reggiti, così non cadi.',
    'stretch-ask': 'Dopo un’operazione all’anca o al ginocchio, fai quello che dice chi ti cura.',
    'rub-what': 'Massaggi piano il muscolo, spesso mentre lo allunghi.',
    'TRT-1a':
      'Un massaggio leggero forse calma un crampo mentre allunghi. Per il mal di schiena, gli studi sono troppo deboli per dirlo.',
    'rub-harm': 'Può lasciare lividi o dolore. I danni gravi sono rari.',
    'rub-clot': 'Non massaggiare una gamba gonfia, calda o che ha cambiato colore.',
    'rub-not':
      'Non massaggiare traumi o fratture recenti, ossa fragili, pelle ferita o infetta, né zone intorpidite. Non farti massaggiare con la febbre.',
    'rub-ask':
      'Chiedi prima consiglio se sanguini facilmente, prendi farmaci che fluidificano il sangue, sei incinta, o hai un cancro, il diabete o problemi di cuore.',
    'oil-what': 'Alcune persone massaggiano con olio tiepido, o pizzicano o premono il muscolo contratto.',
    'TRT-1b':
      'Non ci sono buone prove che l’olio, pizzicare o premere aiuti. L’olio fa solo scorrere meglio le mani. Premere può non funzionare subito.',
    'oil-harm':
      'L’olio caldo ustiona. Scalda il flacone chiuso in acqua tiepida e prova una goccia sul polso. Asciuga le gocce cadute. Premi piano. Smetti se fa male.',
    'oil-clot': 'Non premere un polpaccio gonfio, caldo, rosso o più scuro.',
    'oil-ask':
      'Non usarlo sulla pelle ferita. Chiedi prima consiglio se prendi farmaci che fluidificano il sangue.',
    'nsaid-what': 'Compresse come ibuprofene, naprossene o aspirina.',
    'TRT-2a':
      'Agiscono troppo lentamente per fermare un crampo. Forse calmano il dolore che resta dopo, e possono aiutare un po’ nel mal di schiena recente.',
    'nsaid-harm':
      'Possono fare male allo stomaco e aumentare il rischio di infarto o ictus, anche nelle prime settimane.',
    'nsaid-least':
      'Segui il foglietto illustrativo: prendi la quantità più piccola che aiuta, per il tempo più breve. Non prenderne due tipi insieme.',
    'nsaid-bleed': 'Feci nere, o vomito che sembra fondi di caffè o sangue, sono un’emergenza.',
    'nsaid-ask':
      'Chiedi prima consiglio se hai più di 65 o meno di 16 anni, sei incinta, cerchi una gravidanza o allatti. Chiedi prima consiglio se hai l’asma, o hai avuto un’ulcera o un’allergia a questi farmaci. Chiedi prima consiglio se hai problemi di cuore, fegato, reni, pressione, circolazione o intestino, o prendi altri farmaci.',
    'nsaid-not':
      'Non prenderli, se non su indicazione medica, dopo un’ulcera, un sanguinamento, un infarto o un ictus recenti. Non prenderli, se non su indicazione medica, con una grave insufficienza cardiaca o una malattia dei reni o del fegato. Non prenderli, se non su indicazione medica, con farmaci che fluidificano il sangue, cortisonici o certi antidepressivi.',
    'nsaid-preg':
      'Non usarli in gravidanza, se non lo dice l’ostetrica o il medico. Il rischio cresce dalle 20 settimane in poi.',
    aspirin: 'Non dare aspirina a chi ha meno di 16 anni, se non lo dice un medico.',
    'gel-what': 'Lo stesso tipo di antidolorifico, spalmato sulla pelle.',
    'gel-can': 'Può calmare uno stiramento o una distorsione. Nessuno ha dimostrato che aiuti in un crampo.',
    'gel-harm': 'Non metterlo sulla pelle ferita né sotto un cuscino termico.',
    'gel-ask': 'Chiedi prima consiglio se sei incinta o hai avuto un’allergia a questi antidolorifici.',
    'para-what': 'Un antidolorifico che non è un antinfiammatorio.',
    'para-can':
      'Da solo non aiuta nel mal di schiena. Può andarti bene per un muscolo indolenzito se gli antinfiammatori non fanno per te.',
    'para-harm':
      'Prenderne troppo può danneggiare il fegato. Non prenderne più di quanto dice il foglietto, e non prendere due prodotti che lo contengono.',
    'para-ask': 'Chiedi prima consiglio se bevi molto alcol.',
    'mg-what': 'Un minerale, venduto in compresse o in polvere.',
    'TRT-2d':
      'Gli studi mostrano che è improbabile che prevenga i crampi comuni. In gravidanza i risultati sono discordi. Nello sport non è stato provato.',
    'mg-harm': 'Può dare diarrea, nausea e crampi alla pancia.',
    'mg-not': 'Non prenderlo con una malattia dei reni, se non è prescritto.',
    'mg-ask':
      'Chiedi prima consiglio se sei incinta o prendi farmaci: può disturbare certi antibiotici e farmaci per le ossa.',
    'b12-what': 'Una vitamina, venduta da sola o con altre vitamine B.',
    'TRT-2b': 'Non ci sono prove sufficienti che la B12 prevenga i crampi.',
    'b12-harm': 'Non è stato dimostrato che la B12 in sé faccia male.',
    'b12-b6': 'Le compresse miste possono contenere molta B6. Troppa può danneggiare i nervi.',
    'b12-ask':
      'Dieta vegana, metformina, o piedi intorpiditi o che formicolano? Chiedi un esame: potresti averne poca.',
    'salt-what': 'Compresse di sale (sodio).',
    'TRT-2c':
      'Non prendere compresse di sale per i crampi, se non lo dice un professionista sanitario. Dopo aver sudato molto, prendi acqua con del cibo, o una bevanda per sportivi.',
    'salt-harm': 'Troppo sale alza la pressione.',
    'salt-ask':
      'Non prenderle con la pressione alta, o con malattie di cuore, reni o fegato. Non prenderle in gravidanza, con una dieta povera di sale, o con litio o farmaci per la pressione.',
    'drink-what': 'Acqua, o una bevanda per sportivi dopo aver sudato a lungo e molto.',
    'drink-can': 'Bevi come al solito, e di più con il caldo. Bere ancora di più può non fermare i crampi.',
    'drink-harm':
      'Troppa acqua troppo in fretta può abbassare troppo il sale nel sangue. Questa è un’emergenza.',
    'drink-ask':
      'Con insufficienza cardiaca, una malattia dei reni o un limite ai liquidi, fai quello che dice chi ti cura.',
    'ice-what': 'Ghiaccio o un impacco freddo, avvolto in un panno umido.',
    'ice-can':
      'Gli esperti suggeriscono il freddo per un muscolo indolenzito. Per il mal di schiena ci sono troppo poche prove.',
    'TRT-3a':
      'Usalo da 10 a 15 minuti. Non superare i 20. Aspetta da 2 a 3 ore, fino a quando senti la pelle normale, prima di usarlo di nuovo.',
    'ice-harm':
      'Il ghiaccio può danneggiare la pelle. Guardala spesso. Smetti se diventa bianca, grigia o rosso vivo, fa vesciche, brucia o si intorpidisce.',
    'ice-not':
      'Non usarlo sulla pelle ferita o intorpidita, né dove il sangue circola male. Chiedi prima consiglio se hai nervi danneggiati, angina, un cancro o hai già reagito male al freddo.',
    'ice-ask':
      'Non usarlo con la malattia di Raynaud, l’anemia falciforme o l’orticaria da freddo. Chiedi prima consiglio se hai il diabete.',
    'heat-what': 'Un cuscino termico o una fascia riscaldante.',
    'TRT-3b':
      'Il calore può dare un po’ di sollievo a una schiena contratta, per poco tempo. Gli esperti lo suggeriscono anche per un muscolo che resta contratto.',
    'heat-low': 'Usa un livello basso e una fodera.',
    'heat-time': 'Usalo da 15 a 20 minuti, poi smetti.',
    'heat-harm':
      'Anche un calore basso può ustionare. Non sdraiarti sopra e non dormire tenendolo addosso. Non usarlo su un bambino, né su chi non può toglierlo da sé.',
    'heat-not':
      'Non usarlo sulla pelle intorpidita o su un gonfiore recente, né quando l’alcol o un farmaco ti fa venire sonno.',
    'heat-ask': 'Chiedi prima consiglio se hai il diabete, una lesione della colonna, o hai avuto un ictus.',
    'heat-patch': 'Non usarlo sopra un cerotto medicinale o una pomata, né sulla pancia in gravidanza.',
    'quin-what': 'Un farmaco con ricetta.',
    'quin-can': 'Può aiutare un po’, ma i rischi sono troppo alti per curarti di tua iniziativa.',
    'quin-harm': 'Può causare problemi mortali al sangue e al cuore.',
    'quin-ask':
      'Non curarti con il chinino di tua iniziativa, e non comprarlo online. Per i medici è l’ultima risorsa.',
    relax: 'Con ricetta. Possono dare sonnolenza: non guidare. Un medico può parlartene.',
    pickle: 'Gli studi sono piccolissimi e non concordano.',
    'pickle-not':
      'È molto salato e acido. Non usarlo con la pressione alta, una malattia dei reni o il reflusso, o in gravidanza.',
    k2: 'Un solo studio. Non prenderla con il warfarin senza chiedere consiglio.',

    'TRT-2e': 'Compra farmaci solo da una farmacia iscritta nel registro ufficiale del tuo Paese.',
    'buy-signs':
      'Stai alla larga se il prezzo è davvero troppo basso. Stai alla larga se nessuno chiede la ricetta.',

    U1: 'Una gamba fa male ed è gonfia, calda o ha cambiato colore, o ha vene dure e dolenti. Non massaggiarla.',
    U2: 'Un crampo dura più di 10 minuti, anche se allunghi il muscolo.',
    U8: 'Un braccio o una gamba ha perso a poco a poco forza o sensibilità.',
    U9: 'Hai crampi alle braccia o alla pancia.',
    U3: 'Hai crampi e una ferita sporca, o hai preso o toccato un veleno.',
    'E10-urgent': 'Hai crampi alle mani o ai piedi e la bocca formicola.',
    U10: 'Hai crampi con il caldo da più di 1 ora. Oppure hai crampi con il caldo e un problema di cuore o una dieta povera di sale.',
    U7: 'Hai crampi dopo molto vomito, diarrea o sudore. Oppure hai crampi e prendi diuretici (fanno urinare), o hai una malattia dei reni o fai dialisi.',
    U6: 'Prendi una statina e hai dolore ai muscoli, debolezza o crampi che non sai spiegare. Chiedi se devi prendere la prossima compressa.',
    U4: 'Hai mal di schiena con febbre, perdita di peso, un bozzo o un cambiamento di forma. Oppure il riposo non lo calma, o peggiora di notte o quando tossisci, starnutisci o vai di corpo. Oppure è tra le scapole.',
    U5: 'Hai mal di schiena e hai avuto un cancro o hai ossa fragili o difese immunitarie deboli. Oppure hai mal di schiena e hai preso a lungo cortisonici o ti inietti droghe.',
    U11: 'Sei incinta, con forte mal di testa, cambiamenti della vista, gonfiore improvviso o dolore in alto nella pancia.',
    U12: 'Un bambino sotto i 5 anni ha mal di schiena. Oppure un bambino ha spasmi o mal di schiena e ha febbre, perde peso, è debole, zoppica o sente formicolio. Oppure questo lo sveglia, o cambia il modo in cui urina o va di corpo. Oppure il collo resta storto per più di 7 giorni.',

    often: 'I crampi vengono spesso o ti rovinano il sonno.',
    tingle: 'I crampi vengono con formicolio, con bruciore o con gonfiore a tutte e due le gambe.',
    shrink: 'Un muscolo sta diventando più piccolo.',
    twitch:
      'Gli scatti di un muscolo durano più di 2 settimane o sono in più di un punto, o il muscolo è rigido.',
    'new-drug':
      'I crampi sono iniziati dopo un nuovo farmaco. Chiama entro 1 o 2 giorni. Non sospenderlo di tua iniziativa.',
    walking: 'La gamba fa male quando cammini, e il dolore passa a riposo. Chiama entro 1 o 2 giorni.',
    alcohol: 'Hai crampi e bevi molto alcol.',
    'back-weeks': 'Il mal di schiena non migliora dopo qualche settimana.',
    midwife: 'Hai spesso crampi in gravidanza: dillo all’ostetrica.',
    child: 'Un bambino ha mal di schiena di qualunque altro tipo.',
  },
} as const satisfies Words;
