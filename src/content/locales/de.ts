// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The guide in German, for readers in Germany, Austria and Switzerland: `Sie`, "Krampf" for cramp and
 * "Spasmus" for spasm, "Wasser lassen" and "Stuhl" for pee and poo, "Arztpraxis" and "ärztlich" rather than a gendered
 * doctor, "Notdienst" for urgent care. "Aspirin" is a brand in these countries: "Acetylsalicylsäure (ASS)".
 */
import type { Words } from './en.js';

export const de = {
  lang: 'de',
  dates: 'de',
  dir: 'ltr',

  colon: ': ',
  translated:
    'Mit Hilfe von KI aus dem englischen Original übersetzt. Noch nicht von Fachleuten für Übersetzung oder Medizin geprüft.',
  translationChecked: 'Übersetzung geprüft von {name}, {role}, am {date}.',
  original: 'Englisches Original zeigen',

  ui: {
    title: 'Muskelspasmen und Krämpfe',
    toSteps: 'Jetzt ein Krampf? Zu den Schritten',
    emergency: 'Notfall',
    call: 'Jetzt {n} anrufen bei einem dieser Zeichen',
    callLocal: 'Jetzt Notruf wählen bei einem dieser Zeichen',
    callButton: '{n} anrufen',
    mobile: 'vom Mobiltelefon aus',
    showNumber: 'Nummer zeigen für\u00a0…',
    choose: 'Land wählen',
    firstAid: 'Was jetzt zu tun ist',
    limb: 'Bein, Fuß oder Hand',
    trunk: 'Rücken oder Nacken',
    pick: 'Wo ist es? Wählen Sie einen Muskel',
    more: 'Mehr über Spasmen',
    showAll: 'Alles aufklappen',
    hideAll: 'Alles zuklappen',
    print: 'Diesen Ratgeber drucken',
    printOne: 'Eine Seite drucken',
    copy: 'Link kopieren',
    copyTo: 'zum Thema {n}',
    share: 'Link teilen',
    copied: 'Kopiert.',
    shared: 'Geteilt.',
    copyByHand: 'Kopieren Sie dies: {n}',
    askLead:
      'Haken Sie an, was Sie fragen möchten, und ergänzen Sie eigene Fragen. Nichts wird gespeichert: Alles ist weg, wenn Sie die Seite schließen.',
    own: 'Eigene Notizen',
    copyText: 'Fragen kopieren',
    shareText: 'Fragen teilen',
    save: 'Als Text speichern',
    siteNote: 'Von dieser Website ergänzt',
    unreviewed: 'Noch nicht von einer medizinischen Fachperson geprüft.',
    checked: 'Für diese Website geprüft von {name}, {role}, am {date}.',
    today: 'Heute',
    todayTitle: 'Holen Sie heute noch Hilfe, wenn einer dieser Punkte zutrifft:',
    todayLead:
      'Rufen Sie am selben Tag in einer Arztpraxis, beim ärztlichen Notdienst oder bei einer Gesundheits-Hotline an.',
    soon: 'Bald',
    soonTitle: 'Gehen Sie bald in eine Arztpraxis, wenn einer dieser Punkte zutrifft:',
    soonLead: 'Auch in einer Apotheke kann man Ihnen helfen.',
    about: 'Über diesen Ratgeber',
    sources: 'Quellen',
    allSources: 'Alle Quellen',
    caution: 'übliche Vorsicht',
    nothing: 'Wenn Sie nichts tun:',
    what: 'Was es ist',
    can: 'Was es kann',
    harms: 'Mögliche Schäden',
    ask: 'Wer verzichten oder vorher fragen sollte',
    brief: 'In Kürze',
    buying: 'Medikamente sicher kaufen',
    edition: 'Ausgabe {n} vom {date}. Wieder zu prüfen bis {again}.',
    stale:
      'Dieser Ratgeber sollte bis {again} wieder geprüft werden. Vielleicht gibt es neuere Empfehlungen. Die Warnzeichen gelten weiter.',
    numbers: 'Notrufnummern',
    secondary: 'keine offizielle Seite',
    sourcesRead: '{n} von {all} im Original gelesen, die übrigen als Kopie.',
    readOriginal: 'im Original gelesen',
    readCopy: 'als Kopie gelesen',
    wrong: 'Stimmt etwas nicht? Sagen Sie es der Website, auf der Sie dies lesen.',
    report: 'Problem melden',
    address: 'Gedruckt von der Seite {n}',
    start: 'Start: {n}',
    pause: 'Pause',
    resume: 'Weiter',
    stop: 'Stopp',
    vibrate: 'Vibrieren',
    sound: 'Ton',
    left: 'Noch {n}.',
    over: 'Die Zeit ist um.',
    ago: 'Die Zeit ist vor {n} abgelaufen, während Sie weg waren.',
  },

  about: [
    'Allgemeine Informationen. Sie ersetzen keine Behandlung durch medizinische Fachleute.',
    'Keine der zitierten Stellen hat diesen Ratgeber gebilligt.',
    'Mit Hilfe von KI aus den genannten Quellen entworfen.',
    'Keine Finanzierung, keine Werbung. Der Artikel, aus dem dieser Ratgeber entstand, warb auch für eine Apotheke. Das wurde entfernt.',
    'Eine „übliche Vorsicht“ ist ein alter und einfacher Rat zur Sicherheit, den wir ohne Quelle geben.',
  ],

  certainty: {
    strong: 'Hilft',
    moderate: 'Kann etwas helfen',
    low: 'Hilft vielleicht',
    expert: 'Fachleute raten dazu',
    against: 'Fachleute raten davon ab',
    unknown: 'Wir wissen nicht, ob es hilft',
    contradicted: 'Hilft wahrscheinlich nicht',
  },
  uses: {
    cramp: 'während eines Krampfes',
    sore: 'bei Muskelschmerz nach einem Krampf',
    tight: 'bei einem Muskel, der angespannt bleibt',
    night: 'um nächtlichen Krämpfen vorzubeugen',
    cramps: 'um Krämpfen vorzubeugen',
    pregnancy: 'bei Krämpfen in der Schwangerschaft',
    sport: 'bei Krämpfen im Sport',
    heat: 'bei Krämpfen in der Hitze',
    back: 'bei Rückenschmerzen',
    strain: 'bei einer Zerrung oder Verstauchung',
  },

  sections: {
    symptoms: ['Symptome', 'Wie sich ein Spasmus anfühlt und was nicht üblich ist'],
    causes: ['Ursachen', 'Müde Muskeln, Zerrung, Hitze, Medikamente, Nerven'],
    treatments: ['Behandlungen', 'Was hilft, was vielleicht hilft und was wahrscheinlich nicht hilft'],
    prevention: ['Vorbeugen', 'Dehnen, bewegen, trinken'],
    questions: ['Fragen für Ihren Termin', 'Was Sie in der Arztpraxis oder Apotheke fragen können'],
  },
  groups: {
    feel: 'Was Sie vielleicht spüren',
    check: 'Nicht üblich: Lassen Sie es abklären',
    common: 'Häufige Ursachen',
    health: 'Manchmal gibt es einen gesundheitlichen Grund',
    cramps: 'Für weniger Krämpfe',
    spine: 'Gut für Ihren Rücken',
  },
  muscles: {
    calf: 'Wade',
    hamstring: 'Oberschenkel hinten',
    thigh: 'Oberschenkel vorn',
    foot: 'Fuß',
    back: 'Rücken',
    neck: 'Nacken',
    hand: 'Hand',
  },
  timers: { hold: 'Halte-Timer', ice: 'Eis-Timer', heat: 'Wärme-Timer' },
  figures: {
    calf: 'Im Sitzen, ein Knie gestreckt: Der Fuß wird hochgezogen.',
    hamstring: 'Im Sitzen, ein Bein gestreckt: nach vorn beugen.',
    thigh: 'Im Stehen: Eine Ferse wird am Po gehalten.',
    foot: 'Eine Hand zieht die Zehen zum Schienbein.',
    back: 'Ein ruhiger Spaziergang.',
    neck: 'Der Kopf dreht sich zu jeder Seite.',
    hand: 'Eine Hand öffnet die Finger und biegt das Handgelenk zurück.',
  },
  treatments: {
    stretching: 'Dehnen',
    massage: 'Massage',
    oil: 'Warmes Öl, Kneifen und Drücken',
    nsaids: 'Entzündungshemmende Schmerzmittel zum Einnehmen',
    gels: 'Entzündungshemmende Gele und Cremes',
    paracetamol: 'Paracetamol',
    magnesium: 'Magnesium',
    b12: 'Vitamin B12',
    salt: 'Salztabletten',
    drinks: 'Getränke',
    ice: 'Eis',
    heat: 'Wärme',
    quinine: 'Chinin: Behandeln Sie sich nicht selbst damit',
    relaxants: 'Muskelentspannende Mittel',
    pickle: 'Gurkenwasser',
    k2: 'Vitamin K2',
  },
  questions: [
    'Was könnte mir helfen?',
    'Welche Risiken gibt es?',
    'Was gibt es sonst noch?',
    'Was ist, wenn ich nichts tue?',
    'Könnte eines meiner Medikamente die Ursache sein?',
    'Brauche ich eine Untersuchung?',
    'Wann soll ich wiederkommen?',
  ],

  text: {
    'DEF-4': 'Bei Spasmen spannt sich ein Muskel von selbst eine Weile an.',
    named: 'Tut das sehr weh, heißt es Krampf.',

    E2: 'Enge, Druck oder Krampf in der Brust. Vielleicht Schmerz bis in Arm, Kiefer, Hals oder Rücken, Schweiß, Übelkeit oder Beinahe-Ohnmacht.',
    E3: 'Gesicht hängt schief, eine Körperseite plötzlich schwach oder taub, oder Sie lallen.',
    E12: 'Atemnot, Schluckprobleme, epileptischer Anfall oder Kollaps.',
    E4: 'Ihr Kiefer klemmt fest, oder steife, schmerzhafte Spasmen breiten sich über den Körper aus.',
    E10: 'Ihre Hände oder Füße krampfen, Ihr Mund kribbelt, und Ihr Hals fühlt sich eng an.',
    E1: 'Rückenschmerzen und mindestens eines dieser Zeichen. Beide Beine tun weh, kribbeln oder sind schwach oder taub. Sie haben ein taubes Gefühl um die Geschlechtsteile, am Po oder innen an den Oberschenkeln. Sie können schlecht Wasser lassen, oder Urin oder Stuhl schlecht halten. Beim Sex spüren Sie Taubheit, oder Erektionen bleiben aus.',
    E11: 'Ein Bein ist plötzlich kalt, blass, blau oder taub oder lässt sich nicht bewegen. Es kann in Ruhe stark schmerzen.',
    E8: 'Ein Bein ist geschwollen und schmerzt, und Sie haben Atemnot, Schmerzen in der Brust oder husten Blut.',
    E9: 'Ihr Nacken ist steif, und Sie haben Fieber, starke Kopfschmerzen, Ausschlag oder Schmerzen durch Licht oder sind benommen oder verwirrt.',
    E5: 'Bei Hitze: Sie sind verwirrt, werden ohnmächtig, haben einen epileptischen Anfall, Ihnen ist sehr heiß, oder Sie atmen schnell. Oder es geht Ihnen nach 30 Minuten Ruhe, Kühlen und Trinken nicht besser.',
    E6: 'Ihr Urin ist dunkel wie Tee oder Cola, und Ihre Muskeln schmerzen stark oder sind schwach.',
    E7: 'Es begann mit einem schweren Unfall, einem Sturz aus großer Höhe oder einem Schlag auf Kopf, Hals oder Wirbelsäule.',

    'aid-stop': 'Stopp. Setzen Sie sich hin oder halten Sie sich an etwas fest.',
    'aid-stretch': 'Dehnen Sie den angespannten Muskel langsam. Halten Sie ihn gedehnt, bis er nachgibt.',
    'aid-rub': 'Reiben Sie ihn beim Dehnen sanft.',
    'aid-never':
      'Reiben oder dehnen Sie kein Bein, das geschwollen, warm oder verfärbt ist: Holen Sie heute noch Hilfe.',
    'aid-move': 'Wechseln Sie die Haltung. Bewegen Sie sich sanft weiter.',
    'aid-force': 'Erzwingen Sie keine Dehnung, und halten Sie auch keine.',
    'calf-pull':
      'Setzen Sie sich mit gestrecktem Knie hin. Ziehen Sie Fuß und Zehen nach oben zum Schienbein.',
    'calf-wall': 'Oder stützen Sie sich im Stehen an einer Wand ab, mit dieser Ferse am Boden.',
    'calf-hold': 'Halten Sie die Dehnung, bis es nachlässt. Wiederholen Sie es, wenn es zurückkommt.',
    'ham-lean':
      'Setzen Sie sich hin, dieses Bein gestreckt, die Ferse am Boden. Beugen Sie sich mit geradem Rücken aus der Hüfte nach vorn.',
    'ham-hold': 'Halten Sie die Dehnung, bis es nachlässt.',
    'thigh-pull':
      'Halten Sie sich an einer Wand oder einem Stuhl fest. Fassen Sie den Knöchel und führen Sie die Ferse zum Po. Halten Sie die Dehnung, bis es nachlässt.',
    'thigh-side': 'Wenn Sie schlecht das Gleichgewicht halten, machen Sie es im Liegen auf der Seite.',
    'foot-pull':
      'Setzen Sie sich mit gestrecktem Knie hin. Ziehen Sie die Zehen sanft zum Schienbein. Oder stellen Sie sich auf diesen Fuß.',
    'foot-hold': 'Halten Sie die Dehnung, bis es nachlässt.',
    'back-walk':
      'Machen Sie kurze, ruhige Spaziergänge. Tun Sie, was Sie sonst auch tun, so gut es geht. Bleiben Sie nicht im Bett.',
    'back-push': 'Lassen Sie niemanden auf Ihren Rücken drücken.',
    'neck-turn': 'Drehen Sie den Kopf langsam zu jeder Seite und zurück, so weit der Schmerz es zulässt.',
    'neck-warm': 'Nehmen Sie Wärme oder Eis, je nachdem, was angenehmer ist.',
    'neck-drive': 'Setzen Sie sich nicht ans Steuer, solange Ihr Nacken blockiert ist.',
    'hand-open':
      'Lassen Sie los, was Sie halten. Öffnen Sie mit der anderen Hand die Finger und biegen Sie das Handgelenk sanft zurück.',
    'hand-hold': 'Halten Sie die Dehnung, bis es nachlässt.',
    'aid-worse':
      'Hören Sie auf, wenn es schlimmer wird, Schmerz ins Bein zieht oder Sie Taubheit oder Schwäche spüren.',
    'hold-safe':
      'Dehnen Sie nicht in den Schmerz hinein. Halten Sie weiter, wenn es noch nicht nachgelassen hat.',
    'hold-end': 'Lassen Sie langsam los. Wiederholen Sie es, wenn es zurückkommt.',
    'ice-check':
      'Prüfen Sie oft Ihre Haut. Hören Sie auf, wenn sie weiß, grau oder leuchtend rot wird, Blasen bekommt, brennt oder taub wird.',
    'ice-end': 'Nehmen Sie das Eis weg. Prüfen Sie Ihre Haut.',
    'heat-cover': 'Verwenden Sie einen Bezug. Legen Sie sich nicht darauf und schlafen Sie nicht damit.',
    'heat-check':
      'Prüfen Sie oft Ihre Haut. Hören Sie auf, wenn sie Blasen bekommt, leuchtend rot wird, brennt oder taub wird.',
    'heat-end': 'Nehmen Sie die Wärme weg. Prüfen Sie Ihre Haut.',

    'DEF-3':
      'Ein Spasmus kommt oft plötzlich und kann sehr wehtun. Ein Krampf im Bein dauert wenige Sekunden bis 10 Minuten.',
    'DEF-5': 'Der Schmerz ist meist zusammenziehend oder stechend.',
    'DEF-2': 'Der Muskel kann sich überdehnt oder gezerrt anfühlen.',
    'SYM-1': 'Der Muskel kann sich hart anfühlen.',
    'SYM-4': 'Er kann sich vorwölben oder verknotet aussehen.',
    'SYM-2': 'Gehen oder Stehen kann schwer sein, bis es nachlässt.',
    'SYM-5': 'Er kann zucken. Zuckungen sind häufig und meist harmlos.',
    'SYM-6': 'Er kann danach bis zu 24 Stunden wehtun.',
    'SYM-3':
      'Taubheit, Kribbeln oder Brennen ist bei einem einfachen Krampf nicht üblich. Holen Sie dazu ärztlichen Rat ein.',
    weak: 'Ein Krampf lässt keine Schwäche zurück. Bleibt ein Arm oder Bein schwach, holen Sie heute noch Hilfe.',
    dent: 'Eine Delle, Lücke oder neue Beule nach einem Knall im Muskel oder einer Verletzung kann ein Riss sein. Lassen Sie das ansehen.',
    'look-alike':
      'Unruhige Beine, schlechte Durchblutung, ein Blutgerinnsel oder ein schmerzender Nerv können sich wie ein Krampf anfühlen.',

    unknown:
      'Bei den meisten Krämpfen kennt niemand die Ursache. Müde Muskeln und Nerven, die falsche Signale senden, spielen vielleicht eine Rolle.',
    'DEF-1':
      'Nach einer Zerrung spannen sich vielleicht Muskeln in der Nähe an, um die schmerzende Stelle zu schützen.',
    'CAU-1': 'Überlastung, Verletzung, Heben und schwere Arbeit können einen Spasmus auslösen.',
    sitting: 'Das kann auch langes Sitzen oder Verharren in einer Haltung.',
    sweat:
      'Krämpfe können bei großer Anstrengung und starkem Schwitzen kommen. Hitze oder Durst ist selten die einzige Ursache.',
    'CAU-3':
      'Die Muskeln an Bauch und Rücken stützen die Wirbelsäule mit. Es ist nicht klar, ob schwache oder steife Muskeln Spasmen auslösen.',
    age: 'Nächtliche Krämpfe im Bein sind sehr häufig, im Alter noch häufiger.',
    pregnant: 'Krämpfe sind spät in der Schwangerschaft häufig.',
    'CAU-2':
      'Spasmen im Rücken kommen oft wieder, auch wenn nichts Ernstes dahintersteckt. Manchmal spielt ein Problem an Bandscheibe oder Gelenk eine Rolle.',
    'CAU-2-see':
      'Gehen Sie in eine Arztpraxis, wenn Ihre Spasmen immer wiederkommen oder ins Bein ziehen. Spüren Sie Taubheit oder Schwäche, holen Sie heute noch Hilfe.',
    nerve: 'Ein Bandscheibenvorfall oder ein enger Wirbelkanal kann auf einen Nerv drücken.',
    drugs:
      'Manche Medikamente hängen mit Krämpfen zusammen: einige Wassertabletten und lang wirkende Mittel zum Inhalieren, in geringerem Maß auch Statine.',
    'drugs-keep':
      'Setzen Sie ein verordnetes Medikament nicht einfach ab. Fragen Sie in der Arztpraxis oder Apotheke.',
    salts:
      'Zu wenig Flüssigkeit oder Salze im Körper, Dialyse, eine träge Schilddrüse oder viel Alkohol können eine Rolle spielen.',
    blood: 'Bei schlechter Durchblutung können die Beine beim Gehen wehtun. In Ruhe lässt das nach.',
    rare: 'Seltener ist es eine Krankheit von Leber, Nerven oder Muskeln, Tetanus (Wundstarrkrampf) oder ein Gift wie Blei.',

    'bed-stretch':
      'Dehnen Sie vor dem Schlafen die Waden und die Rückseiten der Oberschenkel. Nächtliche Krämpfe tun dann vielleicht weniger weh.',
    'bed-trial': 'In der Studie hielt man jede Dehnung 10 Sekunden lang, 3 Mal, jeden Abend, 6 Wochen lang.',
    'warm-up':
      'Wärmen Sie sich zuerst auf. Steigern Sie die Belastung langsam. Lassen Sie müde Muskeln ruhen.',
    drink: 'Trinken Sie wie gewohnt, und mehr bei Hitze.',
    'drug-check': 'Bitten Sie in der Apotheke oder Arztpraxis, Ihre Medikamente mit Ihnen durchzugehen.',
    'CAU-3-move':
      'Regelmäßige Bewegung kann das Risiko für Rückenschmerzen senken, wenn Sie dabeibleiben und lernen, was dem Rücken guttut.',
    'CAU-3-stretch': 'Bauch und Rücken zu dehnen und zu stärken, hilft vielleicht.',
    'CAU-3-stop': 'Hören Sie auf, wenn Sie Schmerz, Taubheit oder Schwäche spüren.',
    active: 'Bleiben Sie in Bewegung. Bettruhe bremst die Erholung.',
    lift: 'Heben Sie mit Bedacht, holen Sie Hilfe bei schweren Lasten, und wechseln Sie oft die Haltung.',
    belts: 'Es ist nicht klar, dass Stützgürtel oder Hebekurse für sich allein Rückenschmerzen vorbeugen.',

    nothing: 'Die meisten Krämpfe im Bein hören innerhalb von 10 Minuten von selbst auf.',
    'stretch-what': 'Sie ziehen den angespannten Muskel langsam in die Länge und halten ihn so.',
    'stretch-can': 'Fachleute sagen: dehnen, bis der Krampf nachlässt. Gut geprüft ist das nicht.',
    'stretch-bed':
      'Vor dem Schlafen macht es nächtliche Krämpfe vielleicht weniger schmerzhaft. Wir wissen nicht, ob sie seltener werden.',
    'stretch-harm': 'Dehnen Sie nicht in den Schmerz hinein.',
    'stretch-fall': 'Federn Sie nicht nach. Halten Sie sich fest, damit Sie nicht stürzen.',
    'stretch-ask': 'Nach einer Operation an Hüfte oder Knie: Tun Sie, was Ihr Behandlungsteam sagt.',
    'rub-what': 'Sie reiben den Muskel sanft, oft während Sie ihn dehnen.',
    'TRT-1a':
      'Sanftes Reiben lindert vielleicht einen Krampf, während Sie dehnen. Bei Rückenschmerzen sind die Studien zu schwach, um es zu sagen.',
    'rub-harm': 'Es kann blaue Flecken machen oder danach wehtun. Ernste Schäden sind selten.',
    'rub-clot': 'Reiben Sie kein Bein, das geschwollen, warm oder verfärbt ist.',
    'rub-not':
      'Reiben Sie nicht bei einer frischen Verletzung, einem kürzlichen Bruch, brüchigen Knochen, verletzter oder infizierter Haut oder tauben Stellen. Lassen Sie sich nicht massieren, wenn Sie Fieber haben.',
    'rub-ask':
      'Fragen Sie vorher, wenn Sie leicht bluten, Blutverdünner nehmen oder schwanger sind. Fragen Sie vorher bei Krebs, Diabetes oder Herzproblemen.',
    'oil-what': 'Manche reiben warmes Öl ein oder kneifen oder drücken den angespannten Muskel.',
    'TRT-1b':
      'Es gibt keine guten Belege, dass Öl, Kneifen oder Drücken hilft. Öl lässt die Hände nur besser gleiten. Drücken wirkt vielleicht nicht sofort.',
    'oil-harm':
      'Heißes Öl verbrennt die Haut. Wärmen Sie die geschlossene Flasche in warmem Wasser und testen Sie einen Tropfen am Handgelenk. Wischen Sie Spritzer auf. Drücken Sie sanft. Hören Sie auf, wenn es wehtut.',
    'oil-clot': 'Drücken Sie nicht auf eine Wade, die geschwollen, warm, rot oder dunkler ist.',
    'oil-ask':
      'Verwenden Sie es nicht auf verletzter Haut. Fragen Sie vorher, wenn Sie Blutverdünner nehmen.',
    'nsaid-what': 'Tabletten wie Ibuprofen, Naproxen oder Acetylsalicylsäure (ASS).',
    'TRT-2a':
      'Sie wirken zu langsam, um einen Krampf zu stoppen. Vielleicht lindern sie den Muskelschmerz danach, und bei neuen Rückenschmerzen können sie etwas helfen.',
    'nsaid-harm':
      'Sie können dem Magen schaden und das Risiko für Herzinfarkt oder Schlaganfall erhöhen, schon in den ersten Wochen.',
    'nsaid-least':
      'Halten Sie sich an die Packungsbeilage: Nehmen Sie so wenig, wie hilft, und so kurz wie möglich. Nehmen Sie nicht zwei Arten zugleich.',
    'nsaid-bleed':
      'Schwarzer Stuhl oder Erbrochenes, das wie Kaffeesatz oder Blut aussieht, ist ein Notfall.',
    'nsaid-ask':
      'Fragen Sie vorher, wenn Sie über 65 oder unter 16 sind, schwanger sind, schwanger werden möchten oder stillen. Fragen Sie vorher bei Asthma, oder wenn Sie ein Magen- oder Darmgeschwür oder eine Allergie gegen diese Mittel hatten. Fragen Sie vorher bei Problemen mit Herz, Leber, Nieren, Blutdruck, Durchblutung oder Darm, oder wenn Sie andere Medikamente nehmen.',
    'nsaid-not':
      'Nehmen Sie sie nicht, außer auf ärztlichen Rat, kurz nach einem Magen- oder Darmgeschwür, einer Blutung, einem Herzinfarkt oder Schlaganfall. Nehmen Sie sie nicht, außer auf ärztlichen Rat, bei schwerer Herzschwäche oder einer Krankheit von Nieren oder Leber. Nehmen Sie sie nicht, außer auf ärztlichen Rat, zusammen mit Blutverdünnern, Kortison oder manchen Mitteln gegen Depressionen.',
    'nsaid-preg':
      'Nehmen Sie sie in der Schwangerschaft nicht, außer auf Rat von Hebamme oder Arztpraxis. Das Risiko steigt ab 20 Wochen.',
    aspirin: 'Geben Sie niemandem unter 16 Acetylsalicylsäure (ASS), außer auf ärztlichen Rat.',
    'gel-what': 'Dieselbe Art von Schmerzmittel, zum Einreiben in die Haut.',
    'gel-can':
      'Sie können eine Zerrung oder Verstauchung lindern. Dass sie bei einem Krampf helfen, hat niemand gezeigt.',
    'gel-harm': 'Tragen Sie sie nicht auf verletzte Haut oder unter einem Heizkissen auf.',
    'gel-ask':
      'Fragen Sie vorher, wenn Sie schwanger sind oder eine Allergie gegen diese Schmerzmittel hatten.',
    'para-what': 'Ein Schmerzmittel, das kein Entzündungshemmer ist.',
    'para-can':
      'Allein hilft es bei Rückenschmerzen nicht. Bei Muskelschmerz ist es vielleicht für Sie geeignet, wenn entzündungshemmende Schmerzmittel es nicht sind.',
    'para-harm':
      'Zu viel kann der Leber schaden. Nehmen Sie nicht mehr, als auf der Packung steht, und keine zwei Mittel, die es enthalten.',
    'para-ask': 'Fragen Sie vorher, wenn Sie viel Alkohol trinken.',
    'mg-what': 'Ein Mineralstoff, den es als Tabletten oder Pulver gibt.',
    'TRT-2d':
      'Studien zeigen: Es beugt gewöhnlichen Krämpfen wahrscheinlich nicht vor. In der Schwangerschaft sind die Ergebnisse gemischt. Im Sport wurde es nicht getestet.',
    'mg-harm': 'Es kann Durchfall, Übelkeit und Bauchkrämpfe auslösen.',
    'mg-not': 'Nehmen Sie es bei einer Nierenkrankheit nicht, außer es ist verordnet.',
    'mg-ask':
      'Fragen Sie vorher, wenn Sie schwanger sind oder Medikamente nehmen: Es kann die Wirkung mancher Antibiotika und Mittel für die Knochen stören.',
    'b12-what': 'Ein Vitamin, das es allein oder gemischt mit anderen B-Vitaminen gibt.',
    'TRT-2b': 'Es gibt nicht genug Belege, dass B12 Krämpfen vorbeugt.',
    'b12-harm': 'Dass B12 selbst schadet, wurde nicht gezeigt.',
    'b12-b6': 'Gemischte Tabletten können viel B6 enthalten. Zu viel kann den Nerven schaden.',
    'b12-ask':
      'Vegane Kost, Metformin oder taube oder kribbelnde Füße? Bitten Sie um einen Test: Vielleicht haben Sie zu wenig.',
    'salt-what': 'Tabletten aus Salz (Natrium).',
    'TRT-2c':
      'Nehmen Sie keine Salztabletten gegen Krämpfe, außer eine medizinische Fachperson rät dazu. Trinken Sie nach starkem Schwitzen Wasser und essen Sie etwas, oder trinken Sie ein Sportgetränk.',
    'salt-harm': 'Zu viel Salz erhöht den Blutdruck.',
    'salt-ask':
      'Nehmen Sie sie nicht bei hohem Blutdruck oder einer Krankheit von Herz, Nieren oder Leber. Nehmen Sie sie nicht in der Schwangerschaft, bei salzarmer Kost oder mit Lithium oder Mitteln gegen Bluthochdruck.',
    'drink-what': 'Wasser, oder ein Sportgetränk nach langem, starkem Schwitzen.',
    'drink-can': 'Trinken Sie wie gewohnt, und mehr bei Hitze. Noch mehr stoppt Krämpfe vielleicht nicht.',
    'drink-harm':
      'Zu viel Wasser in zu kurzer Zeit kann das Salz im Blut zu stark senken. Das ist ein Notfall.',
    'drink-ask':
      'Bei Herzschwäche, Nierenkrankheit oder begrenzter Trinkmenge: Tun Sie, was Ihr Behandlungsteam sagt.',
    'ice-what': 'Eis oder ein Kühlkissen, in ein feuchtes Tuch gewickelt.',
    'ice-can':
      'Fachleute schlagen bei einem schmerzenden Muskel Kälte vor. Bei Rückenschmerzen gibt es zu wenig Belege.',
    'TRT-3a':
      'Kühlen Sie 10 bis 15 Minuten. Kühlen Sie nicht länger als 20 Minuten. Warten Sie vor dem nächsten Mal 2 bis 3 Stunden, bis die Haut sich normal anfühlt.',
    'ice-harm':
      'Eis kann der Haut schaden. Prüfen Sie sie oft. Hören Sie auf, wenn sie weiß, grau oder leuchtend rot wird, Blasen bekommt, brennt oder taub wird.',
    'ice-not':
      'Verwenden Sie es nicht auf verletzter oder tauber Haut oder wo die Durchblutung schlecht ist. Fragen Sie vorher bei Nervenschaden, Angina pectoris, Krebs oder wenn Sie Kälte schon einmal schlecht vertragen haben.',
    'ice-ask':
      'Verwenden Sie es nicht bei Raynaud-Syndrom, Sichelzellkrankheit oder Nesselsucht durch Kälte. Fragen Sie vorher bei Diabetes.',
    'heat-what': 'Ein Heizkissen oder ein Wärmeumschlag.',
    'TRT-3b':
      'Wärme kann einen verspannten Rücken für kurze Zeit etwas lockern. Fachleute schlagen sie auch bei einem Muskel vor, der angespannt bleibt.',
    'heat-low': 'Wählen Sie eine niedrige Stufe und verwenden Sie einen Bezug.',
    'heat-time': 'Hören Sie nach 15 bis 20 Minuten auf.',
    'heat-harm':
      'Auch milde Wärme kann die Haut verbrennen. Legen Sie sich nicht darauf und schlafen Sie nicht damit. Verwenden Sie sie nicht bei einem Kind oder bei Menschen, die sie nicht selbst entfernen können.',
    'heat-not':
      'Verwenden Sie sie nicht auf tauber Haut oder frischer Schwellung, oder wenn Alkohol oder ein Medikament Sie schläfrig macht.',
    'heat-ask':
      'Fragen Sie vorher bei Diabetes, einer Verletzung der Wirbelsäule oder nach einem Schlaganfall.',
    'heat-patch':
      'Verwenden Sie sie nicht über einem Medikamentenpflaster oder einer Einreibung, und in der Schwangerschaft nicht auf dem Bauch.',
    'quin-what': 'Ein Medikament auf Rezept.',
    'quin-can': 'Es kann etwas helfen, aber die Risiken sind zu hoch, um sich selbst damit zu behandeln.',
    'quin-harm': 'Es kann tödliche Probleme mit Blut und Herz auslösen.',
    'quin-ask':
      'Behandeln Sie sich nicht selbst damit, und kaufen Sie es nicht online. In der Medizin ist es das letzte Mittel.',
    relax:
      'Auf Rezept. Sie können benommen machen: Setzen Sie sich nicht ans Steuer. In der Arztpraxis spricht man vielleicht mit Ihnen darüber.',
    pickle: 'Die Studien sind winzig, und ihre Ergebnisse passen nicht zusammen.',
    'pickle-not':
      'Es ist sehr salzig und sauer. Nehmen Sie es nicht bei hohem Blutdruck, Nierenkrankheit oder Reflux oder in der Schwangerschaft.',
    k2: 'Nur eine Studie. Nehmen Sie es mit Warfarin nicht ohne fachlichen Rat.',

    'TRT-2e': 'Kaufen Sie Medikamente nur bei einer Apotheke, die im amtlichen Register Ihres Landes steht.',
    'buy-signs':
      'Finger weg, wenn der Preis viel zu niedrig ist. Finger weg, wenn niemand nach einem Rezept fragt.',

    U1: 'Ein Bein tut weh und ist geschwollen, warm oder verfärbt oder hat harte, schmerzende Venen. Reiben Sie es nicht.',
    U2: 'Ein Krampf dauert länger als 10 Minuten, obwohl Sie dehnen.',
    U8: 'Ein Arm oder Bein ist langsam schwach geworden oder hat das Gefühl verloren.',
    U9: 'Sie haben Krämpfe in den Armen oder im Bauch.',
    U3: 'Sie haben Krämpfe und eine schmutzige Wunde. Oder Sie haben Krämpfe und haben ein Gift eingenommen oder berührt.',
    'E10-urgent': 'Ihre Hände oder Füße krampfen, und Ihr Mund kribbelt.',
    U10: 'Sie haben in der Hitze länger als 1 Stunde Krämpfe. Oder Sie haben Krämpfe in der Hitze und ein Herzproblem oder salzarme Kost.',
    U7: 'Sie haben Krämpfe nach starkem Erbrechen, Durchfall oder Schwitzen. Oder Sie haben Krämpfe und nehmen Wassertabletten, haben eine Nierenkrankheit oder sind an der Dialyse.',
    U6: 'Sie nehmen ein Statin und haben Muskelschmerzen, Schwäche oder Krämpfe, die Sie nicht erklären können. Fragen Sie, ob Sie die nächste Tablette nehmen sollen.',
    U4: 'Sie haben Rückenschmerzen mit Fieber, Gewichtsverlust, einer Beule oder einer Verformung. Oder sie lassen in Ruhe nicht nach oder sind nachts, beim Husten, Niesen oder Stuhlgang schlimmer. Oder sie sitzen zwischen den Schultern.',
    U5: 'Sie haben Rückenschmerzen und hatten Krebs oder haben brüchige Knochen oder eine schwache Abwehr. Oder Sie haben Rückenschmerzen und nehmen schon lange Kortison oder spritzen Drogen.',
    U11: 'Sie sind schwanger und haben starke Kopfschmerzen, verändertes Sehen, plötzliche Schwellungen oder Schmerzen oben im Bauch.',
    U12: 'Ein Kind unter 5 Jahren hat Rückenschmerzen. Oder ein Kind hat Spasmen oder Rückenschmerzen mit Fieber, Gewichtsverlust, Schwäche, Hinken oder Kribbeln. Oder es wacht davon auf, oder Wasserlassen oder Stuhlgang ändern sich. Oder der Hals bleibt länger als 7 Tage schief.',

    often: 'Krämpfe kommen oft oder rauben Ihnen den Schlaf.',
    tingle: 'Krämpfe kommen mit Kribbeln, Brennen oder Schwellung in beiden Beinen.',
    shrink: 'Ein Muskel wird kleiner.',
    twitch: 'Ein Zucken dauert länger als 2 Wochen, ist an mehr als einer Stelle, oder der Muskel ist steif.',
    'new-drug':
      'Krämpfe begannen nach einem neuen Medikament. Rufen Sie innerhalb von 1 bis 2 Tagen an. Setzen Sie es nicht einfach ab.',
    walking:
      'Ihr Bein tut beim Gehen weh, und in Ruhe hört es auf. Rufen Sie innerhalb von 1 bis 2 Tagen an.',
    alcohol: 'Sie haben Krämpfe und trinken viel Alkohol.',
    'back-weeks': 'Rückenschmerzen sind nach ein paar Wochen nicht besser.',
    midwife: 'Sie haben in der Schwangerschaft oft Krämpfe: Sagen Sie es Ihrer Hebamme.',
    child: 'Ein Kind hat Rückenschmerzen irgendeiner anderen Art.',
  },
} as const satisfies Words;
