// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The guide in Dutch, for readers in the Netherlands and Flanders: `u`, "kramp" for cramp and "spasme"
 * for spasm, "plas" for pee, "ontlasting" for poo ("poepen" is vulgar in Flanders), "arts" for doctor, "spoedzorg" for
 * urgent care (no country's own service), "verloskundige (vroedvrouw)" for midwife as each country has its own word.
 */
import type { Words } from './en.js';

export const nl = {
  lang: 'nl',
  dates: 'nl',
  dir: 'ltr',

  colon: ': ',
  translated:
    'Met hulp van AI vertaald uit het Engelse origineel. Nog niet nagekeken door een vertaler of zorgverlener.',
  translationChecked: 'Vertaling nagekeken door {name}, {role}, op {date}.',
  original: 'Engels origineel tonen',

  ui: {
    title: 'Spierspasmen en kramp',
    toSteps: 'Nu kramp? Ga naar de stappen',
    emergency: 'Noodgeval',
    call: 'Bel nu {n} bij een van deze signalen',
    callLocal: 'Bel nu het noodnummer bij een van deze signalen',
    callButton: 'Bel {n}',
    mobile: 'met een mobiele telefoon',
    showNumber: 'Toon het nummer voor…',
    choose: 'Kies een land',
    firstAid: 'Wat u nu moet doen',
    limb: 'Been, voet of hand',
    trunk: 'Rug of nek',
    pick: 'Waar zit het? Kies een spier',
    more: 'Meer over spasmen',
    showAll: 'Alles tonen',
    hideAll: 'Alles verbergen',
    print: 'Deze gids afdrukken',
    printOne: 'Eén pagina afdrukken',
    copy: 'Link kopiëren',
    copyTo: 'van het deel {n}',
    share: 'Link delen',
    copied: 'Gekopieerd.',
    shared: 'Gedeeld.',
    copyByHand: 'Kopieer dit: {n}',
    askLead:
      'Vink aan wat u wilt vragen en voeg eigen vragen toe. Er wordt niets bewaard: alles is weg als u de pagina sluit.',
    own: 'Uw eigen notities',
    copyText: 'Vragen kopiëren',
    shareText: 'Vragen delen',
    save: 'Opslaan als tekst',
    siteNote: 'Toegevoegd door deze site',
    unreviewed: 'Nog niet beoordeeld door een zorgverlener.',
    checked: 'Voor deze site nagekeken door {name}, {role}, op {date}.',
    today: 'Vandaag',
    todayTitle: 'Zoek vandaag nog hulp als een van deze punten klopt:',
    todayLead: 'Bel dezelfde dag een arts, de spoedzorg of een medische advieslijn.',
    soon: 'Binnenkort',
    soonTitle: 'Ga binnenkort naar een arts als een van deze punten klopt:',
    soonLead: 'Ook een apotheker kan helpen.',
    about: 'Over deze gids',
    sources: 'Bronnen',
    allSources: 'Alle bronnen',
    caution: 'algemene voorzorg',
    nothing: 'Als u niets doet:',
    what: 'Wat het is',
    can: 'Wat het kan doen',
    harms: 'Mogelijke schade',
    ask: 'Wie het niet moet doen of eerst advies moet vragen',
    brief: 'In het kort',
    buying: 'Veilig medicijnen kopen',
    edition: 'Uitgave {n} van {date}. Opnieuw te bekijken uiterlijk op {again}.',
    stale:
      'Deze gids moest uiterlijk op {again} opnieuw bekeken worden. Misschien is er nieuwer advies. De alarmsignalen blijven gelden.',
    numbers: 'Noodnummers',
    secondary: 'geen officiële pagina',
    sourcesRead: '{n} van {all} gelezen bij de bron, de rest als kopie.',
    readOriginal: 'gelezen bij de bron',
    readCopy: 'gelezen als kopie',
    wrong: 'Klopt er iets niet? Zeg het aan de site die u nu leest.',
    report: 'Een probleem melden',
    address: 'Afgedrukt van {n}',
    start: 'Start {n}',
    pause: 'Pauze',
    resume: 'Verder',
    stop: 'Stop',
    vibrate: 'Trillen',
    sound: 'Geluid',
    left: 'Nog {n}.',
    over: 'De tijd is om.',
    ago: 'De tijd is {n} geleden verstreken, terwijl u weg was.',
  },

  about: [
    'Algemene informatie. Dit vervangt geen zorg van een zorgverlener.',
    'Niet goedgekeurd door de genoemde organisaties.',
    'Opgesteld met hulp van AI op basis van de genoemde bronnen.',
    'Geen financiering, geen reclame. Het artikel waaruit deze gids ontstond, maakte ook reclame voor een apotheek. Dat is weggehaald.',
    'Een algemene voorzorg is een oud en eenvoudig veiligheidsadvies dat we zonder bron geven.',
  ],

  certainty: {
    strong: 'Helpt',
    moderate: 'Kan een beetje helpen',
    low: 'Helpt misschien',
    expert: 'Deskundigen raden het aan',
    against: 'Deskundigen raden het af',
    unknown: 'We weten niet of het helpt',
    contradicted: 'Helpt waarschijnlijk niet',
  },
  uses: {
    cramp: 'tijdens kramp',
    sore: 'bij spierpijn na kramp',
    tight: 'bij een spier die gespannen blijft',
    night: 'om kramp in de nacht te voorkomen',
    cramps: 'om kramp te voorkomen',
    pregnancy: 'bij kramp in de zwangerschap',
    sport: 'bij kramp tijdens het sporten',
    heat: 'bij kramp in de hitte',
    back: 'bij rugpijn',
    strain: 'bij een verrekking of verstuiking',
  },

  sections: {
    symptoms: ['Klachten', 'Hoe een spasme voelt en wat niet gewoon is'],
    causes: ['Oorzaken', 'Vermoeide spieren, verrekking, hitte, medicijnen, zenuwen'],
    treatments: ['Behandelingen', 'Wat helpt, wat misschien helpt en wat waarschijnlijk niet helpt'],
    prevention: ['Voorkomen', 'Rekken, bewegen, drinken'],
    questions: ['Vragen voor uw afspraak', 'Wat u een arts of apotheker kunt vragen'],
  },
  groups: {
    feel: 'Wat u kunt voelen',
    check: 'Niet gewoon: laat het nakijken',
    common: 'Veelvoorkomende oorzaken',
    health: 'Soms heeft het met uw gezondheid te maken',
    cramps: 'Om minder vaak kramp te hebben',
    spine: 'Om goed voor uw rug te zorgen',
  },
  muscles: {
    calf: 'Kuit',
    hamstring: 'Achterkant bovenbeen',
    thigh: 'Voorkant bovenbeen',
    foot: 'Voet',
    back: 'Rug',
    neck: 'Nek',
    hand: 'Hand',
  },
  timers: { hold: 'Timer voor rekken', ice: 'Timer voor ijs', heat: 'Timer voor warmte' },
  figures: {
    calf: 'Zittend, één knie gestrekt: de voet wordt omhoog getrokken.',
    hamstring: 'Zittend, één been gestrekt: naar voren buigen.',
    thigh: 'Staand: één hiel wordt tegen de bil gehouden.',
    foot: 'Een hand trekt de tenen naar het scheenbeen.',
    back: 'Een rustige wandeling.',
    neck: 'Het hoofd draait naar elke kant.',
    hand: 'Een hand opent de vingers en buigt de pols naar achteren.',
  },
  treatments: {
    stretching: 'Rekken',
    massage: 'Massage',
    oil: 'Warme olie, knijpen en drukken',
    nsaids: 'Ontstekingsremmende pijnstillers om in te nemen',
    gels: 'Ontstekingsremmende gels en crèmes',
    paracetamol: 'Paracetamol',
    magnesium: 'Magnesium',
    b12: 'Vitamine B12',
    salt: 'Zouttabletten',
    drinks: 'Drinken',
    ice: 'IJs',
    heat: 'Warmte',
    quinine: 'Kinine: behandel uzelf er niet mee',
    relaxants: 'Spierverslappers',
    pickle: 'Augurkensap',
    k2: 'Vitamine K2',
  },
  questions: [
    'Wat kan mij helpen?',
    'Wat zijn de risico’s?',
    'Wat kan er nog meer?',
    'Wat als ik niets doe?',
    'Kan een van mijn medicijnen dit veroorzaken?',
    'Heb ik een onderzoek nodig?',
    'Wanneer moet ik terugkomen?',
  ],

  text: {
    'DEF-4': 'Bij een spasme spant een spier zich een tijdje vanzelf aan.',
    named: 'Doet dat erg pijn, dan heet het kramp.',

    E2: 'Druk, beklemming of kramp op de borst. De pijn kan naar arm, kaak, nek of rug gaan. Misschien zweet u, bent u misselijk of valt u bijna flauw.',
    E3: 'Scheef gezicht, één lichaamshelft is ineens zwak of voelt doof, of u praat onduidelijk.',
    E12: 'U ademt of slikt moeilijk, hebt stuipen of zakt in elkaar.',
    E4: 'Uw kaak zit vast, of stijve, pijnlijke spasmen verspreiden zich over uw lichaam.',
    E10: 'Uw handen of voeten verkrampen, uw mond tintelt en uw keel voelt dichtgeknepen.',
    E1: 'Rugpijn en minstens een van deze signalen. Beide benen doen pijn, tintelen, zijn zwak of voelen doof. U hebt een doof gevoel rond uw geslachtsdelen, aan uw billen of aan de binnenkant van uw bovenbenen. U kunt moeilijk plassen, of uw plas of ontlasting moeilijk ophouden. Bij seks hebt u een doof gevoel, of erecties blijven uit.',
    E11: 'Een been is plotseling koud, bleek of blauw, voelt doof of kan niet bewegen. Het kan in rust erg pijn doen.',
    E8: 'Een been is gezwollen en pijnlijk, en u bent kortademig, hebt pijn op de borst of hoest bloed op.',
    E9: 'Uw nek is stijf, met koorts, erge hoofdpijn, huiduitslag, pijn door licht, sufheid of verwardheid.',
    E5: 'Bij hitte raakt u verward, valt u flauw, krijgt u stuiptrekkingen, voelt u zich heel heet of ademt u snel. Of het gaat niet beter na 30 minuten rusten, afkoelen en drinken.',
    E6: 'Uw plas is donker als thee of cola, en uw spieren doen erg pijn of zijn zwak.',
    E7: 'Het begon met een zwaar ongeval, een val van grote hoogte, of een klap op hoofd, nek of ruggengraat.',

    'aid-stop': 'Stop. Ga zitten of houd u ergens aan vast.',
    'aid-stretch': 'Rek de gespannen spier langzaam. Houd dit vol tot de spier loslaat.',
    'aid-rub': 'Wrijf er zacht over terwijl u rekt.',
    'aid-never':
      'Wrijf niet over een been dat gezwollen of warm is of van kleur veranderd is, en rek het niet: zoek vandaag nog hulp.',
    'aid-move': 'Verander van houding. Blijf rustig bewegen.',
    'aid-force': 'Rek niet met kracht, en blijf niet in een rekhouding.',
    'calf-pull': 'Ga zitten met uw knie gestrekt. Trek uw voet en tenen omhoog naar uw scheenbeen.',
    'calf-wall': 'Of ga staan en leun tegen een muur, met die hiel op de grond.',
    'calf-hold': 'Houd dit vol tot het minder wordt. Doe het opnieuw als het terugkomt.',
    'ham-lean':
      'Ga zitten met dat been gestrekt en uw hiel op de grond. Buig met rechte rug vanuit uw heupen naar voren.',
    'ham-hold': 'Houd dit vol tot het minder wordt.',
    'thigh-pull':
      'Houd u vast aan een muur of stoel. Pak uw enkel en breng uw hiel naar uw bil. Houd dit vol tot het minder wordt.',
    'thigh-side': 'Hebt u een slecht evenwicht, doe het dan liggend op uw zij.',
    'foot-pull':
      'Ga zitten met uw knie gestrekt. Trek uw tenen zacht naar uw scheenbeen. Of ga op die voet staan.',
    'foot-hold': 'Houd dit vol tot het minder wordt.',
    'back-walk':
      'Maak korte, rustige wandelingen. Doe wat u anders ook doet, zo goed als het gaat. Blijf niet in bed.',
    'back-push': 'Laat niemand op uw rug duwen.',
    'neck-turn': 'Draai uw hoofd langzaam naar elke kant en terug, zo ver als de pijn het toelaat.',
    'neck-warm': 'Gebruik warmte of ijs: wat het prettigst voelt.',
    'neck-drive': 'Ga niet rijden zolang uw nek vastzit.',
    'hand-open':
      'Laat los wat u vasthoudt. Open met uw andere hand uw vingers en buig uw pols zacht naar achteren.',
    'hand-hold': 'Houd dit vol tot het minder wordt.',
    'aid-worse':
      'Stop als het erger wordt, de pijn naar een been trekt, of u een doof of zwak gevoel krijgt.',
    'hold-safe': 'Rek niet zo ver dat het pijn doet. Blijf volhouden als het nog niet minder is.',
    'hold-end': 'Laat langzaam los. Doe het opnieuw als het terugkomt.',
    'ice-check':
      'Kijk vaak naar uw huid. Stop als die wit, grijs of felrood wordt, blaren krijgt, brandt of gevoelloos wordt.',
    'ice-end': 'Haal het ijs weg. Kijk naar uw huid.',
    'heat-cover': 'Gebruik een hoes. Ga er niet op liggen en slaap er niet mee.',
    'heat-check':
      'Kijk vaak naar uw huid. Stop als die blaren krijgt of felrood wordt, brandt of gevoelloos wordt.',
    'heat-end': 'Haal de warmte weg. Kijk naar uw huid.',

    'DEF-3':
      'Een spasme komt vaak plotseling en kan erg pijn doen. Kramp in het been duurt een paar seconden tot 10 minuten.',
    'DEF-5': 'De pijn is meestal knellend of scherp.',
    'DEF-2': 'De spier kan uitgerekt of verrekt voelen.',
    'SYM-1': 'De spier kan hard voelen.',
    'SYM-4': 'De spier kan opbollen of eruitzien als een knoop.',
    'SYM-2': 'Lopen of staan kan moeilijk zijn tot het minder wordt.',
    'SYM-5': 'Er kunnen spiertrekkingen zijn. Die komen veel voor en zijn meestal onschuldig.',
    'SYM-6': 'De spier kan daarna tot 24 uur pijnlijk zijn.',
    'SYM-3':
      'Een doof gevoel, tintelen of branden is niet gewoon bij simpele kramp. Vraag een arts om advies.',
    weak: 'Kramp laat geen zwakte achter. Blijft een arm of been zwak, zoek dan vandaag nog hulp.',
    dent: 'Een deuk, gat of nieuwe bult na een knappend gevoel of letsel kan een scheur zijn. Laat ernaar kijken.',
    'look-alike':
      'Rusteloze benen, slechte doorbloeding, een bloedprop of een pijnlijke zenuw kunnen als kramp voelen.',

    unknown:
      'Bij de meeste krampen kent niemand de oorzaak. Vermoeide spieren en zenuwen die verkeerde signalen geven, spelen misschien een rol.',
    'DEF-1':
      'Na een verrekking kunnen spieren in de buurt zich aanspannen om de pijnlijke plek te beschermen.',
    'CAU-1': 'Overbelasting, letsel, tillen en zwaar werk kunnen een spasme uitlokken.',
    sitting: 'Lang zitten of lang in één houding blijven kan dat ook doen.',
    sweat: 'Kramp kan komen bij zware inspanning en veel zweten. Hitte of dorst is zelden de enige oorzaak.',
    'CAU-3':
      'Buik- en rugspieren helpen uw ruggengraat te steunen. Het is niet duidelijk of zwakke of stijve spieren spasmen veroorzaken.',
    age: 'Nachtelijke kramp in het been komt heel vaak voor, nog vaker als u ouder wordt.',
    pregnant: 'Kramp komt vaak voor laat in de zwangerschap.',
    'CAU-2':
      'Spasmen in de rug komen vaak terug, ook als er niets ernstigs is. Soms speelt een probleem met een tussenwervelschijf of gewricht mee.',
    'CAU-2-see':
      'Ga naar een arts als uw spasmen blijven terugkomen of naar een been trekken. Hebt u een doof of zwak gevoel, zoek dan vandaag nog hulp.',
    nerve: 'Een hernia of een nauw wervelkanaal kan op een zenuw drukken.',
    drugs:
      'Sommige medicijnen hangen samen met kramp: bepaalde plaspillen en langwerkende inhalatiemiddelen, en in mindere mate statines.',
    'drugs-keep': 'Stop niet zomaar met een voorgeschreven medicijn. Vraag het aan een arts of apotheker.',
    salts:
      'Te weinig vocht of zouten in het lichaam, dialyse, een trage schildklier of veel alcohol kunnen een rol spelen.',
    blood: 'Bij slechte doorbloeding kunnen uw benen pijn doen als u loopt. In rust wordt dat minder.',
    rare: 'Minder vaak is het een ziekte van lever, zenuwen of spieren, tetanus of een gif zoals lood.',

    'bed-stretch':
      'Rek voor het slapen uw kuiten en de achterkant van uw bovenbenen. Kramp in de nacht doet dan misschien minder pijn.',
    'bed-trial':
      'In de studie hielden mensen elke rekoefening 10 seconden vol, 3 keer, elke avond, 6 weken lang.',
    'warm-up': 'Warm eerst op. Bouw inspanning langzaam op. Geef vermoeide spieren rust.',
    drink: 'Drink zoals u gewend bent, en meer in de hitte.',
    'drug-check': 'Vraag een apotheker of arts om uw medicijnen met u door te nemen.',
    'CAU-3-move':
      'Regelmatig bewegen kan de kans op rugpijn verkleinen, als u het volhoudt en leert hoe u voor uw rug zorgt.',
    'CAU-3-stretch': 'Uw buik en rug rekken en sterker maken helpt misschien.',
    'CAU-3-stop': 'Stop als u pijn of een doof of zwak gevoel krijgt.',
    active: 'Blijf in beweging. In bed blijven vertraagt het herstel.',
    lift: 'Til voorzichtig, vraag hulp bij zware dingen en verander vaak van houding.',
    belts: 'Het is niet duidelijk dat rugbanden of tillessen op zichzelf rugpijn voorkomen.',

    nothing: 'De meeste kramp in het been stopt vanzelf binnen 10 minuten.',
    'stretch-what': 'U maakt de gespannen spier langzaam langer en houdt die zo.',
    'stretch-can': 'Deskundigen zeggen: rek tot de kramp minder wordt. Dat is niet goed onderzocht.',
    'stretch-bed':
      'Voor het slapen maakt het kramp in de nacht misschien minder pijnlijk. We weten niet of u minder vaak kramp krijgt.',
    'stretch-harm': 'Rek niet zo ver dat het pijn doet.',
    'stretch-fall': 'Veer niet op en neer. Houd u vast, zodat u niet valt.',
    'stretch-ask': 'Na een operatie aan heup of knie: doe wat uw zorgteam zegt.',
    'rub-what': 'U wrijft zacht over de spier, vaak terwijl u die rekt.',
    'TRT-1a':
      'Zacht wrijven verlicht kramp misschien terwijl u rekt. Voor rugpijn zijn de studies te zwak om het te zeggen.',
    'rub-harm': 'U kunt er blauwe plekken of pijn van krijgen. Ernstige schade is zeldzaam.',
    'rub-clot': 'Wrijf niet over een been dat gezwollen of warm is of van kleur veranderd is.',
    'rub-not':
      'Wrijf niet bij vers letsel, een recente breuk, zwakke botten, kapotte of geïnfecteerde huid of op een gevoelloze plek. Laat u niet masseren als u koorts hebt.',
    'rub-ask':
      'Vraag eerst advies als u snel bloedt, bloedverdunners gebruikt of zwanger bent. Vraag eerst advies bij kanker, diabetes of hartproblemen.',
    'oil-what': 'Sommige mensen wrijven met warme olie, of knijpen of drukken in de gespannen spier.',
    'TRT-1b':
      'Er is geen goed bewijs dat olie, knijpen of drukken helpt. Olie maakt het wrijven alleen soepeler. Drukken werkt misschien niet meteen.',
    'oil-harm':
      'Hete olie verbrandt de huid. Warm de gesloten fles op in warm water en test een druppel op uw pols. Veeg gemorste olie op. Druk zacht. Stop als het pijn doet.',
    'oil-clot': 'Druk niet op een kuit die gezwollen, warm, rood of donkerder is.',
    'oil-ask': 'Gebruik het niet op een kapotte huid. Vraag eerst advies als u bloedverdunners gebruikt.',
    'nsaid-what': 'Tabletten zoals ibuprofen, naproxen of aspirine (acetylsalicylzuur).',
    'TRT-2a':
      'Ze werken te traag om kramp te stoppen. Ze verlichten misschien de spierpijn erna, en kunnen een beetje helpen bij nieuwe rugpijn.',
    'nsaid-harm':
      'Ze kunnen uw maag beschadigen en de kans op een hartaanval of beroerte vergroten, zelfs in de eerste weken.',
    'nsaid-least':
      'Volg de bijsluiter: neem zo weinig als helpt, zo kort mogelijk. Neem geen twee soorten tegelijk.',
    'nsaid-bleed': 'Zwarte ontlasting, of braaksel als koffiedik of bloed, is een noodgeval.',
    'nsaid-ask':
      'Vraag eerst advies als u ouder dan 65, jonger dan 16 of zwanger bent, zwanger wilt worden of borstvoeding geeft. Vraag eerst advies als u astma hebt, of een maag- of darmzweer of een allergie voor deze middelen hebt gehad. Vraag eerst advies bij problemen met hart, lever, nieren, bloeddruk, doorbloeding of darmen, of als u andere medicijnen gebruikt.',
    'nsaid-not':
      'Neem ze niet, tenzij een zorgverlener het zegt, na een recente maag- of darmzweer, bloeding, hartaanval of beroerte. Neem ze niet, tenzij een zorgverlener het zegt, bij ernstig hartfalen of een ziekte van nieren of lever. Neem ze niet, tenzij een zorgverlener het zegt, samen met bloedverdunners, corticosteroïden (cortisone) of sommige antidepressiva.',
    'nsaid-preg':
      'Gebruik ze niet in de zwangerschap, tenzij uw verloskundige (vroedvrouw) of arts het zegt. Het risico stijgt vanaf 20 weken.',
    aspirin: 'Geef geen aspirine (acetylsalicylzuur) aan iemand jonger dan 16, tenzij een arts het zegt.',
    'gel-what': 'Dezelfde soort pijnstiller, die u in de huid wrijft.',
    'gel-can':
      'Ze kunnen een verrekking of verstuiking verlichten. Niemand heeft aangetoond dat ze bij kramp helpen.',
    'gel-harm': 'Smeer ze niet op een kapotte huid of onder een warmtekussen.',
    'gel-ask': 'Vraag eerst advies als u zwanger bent of een allergie voor deze pijnstillers hebt gehad.',
    'para-what': 'Een pijnstiller die geen ontstekingsremmer is.',
    'para-can':
      'Op zichzelf helpt het niet bij rugpijn. Bij spierpijn is het misschien geschikt voor u, als ontstekingsremmende pijnstillers dat niet zijn.',
    'para-harm':
      'Te veel kan uw lever beschadigen. Neem niet meer dan op de verpakking staat, en geen twee middelen waar het in zit.',
    'para-ask': 'Vraag eerst advies als u veel alcohol drinkt.',
    'mg-what': 'Een mineraal, te koop als tabletten of poeder.',
    'TRT-2d':
      'Uit studies blijkt dat magnesium gewone kramp waarschijnlijk niet helpt voorkomen. In de zwangerschap zijn de resultaten wisselend. Bij sport is het niet onderzocht.',
    'mg-harm': 'Het kan diarree, misselijkheid en buikkrampen geven.',
    'mg-not': 'Neem het niet bij een nierziekte, tenzij het is voorgeschreven.',
    'mg-ask':
      'Vraag eerst advies als u zwanger bent of medicijnen gebruikt: het kan de werking van sommige antibiotica en botmedicijnen verstoren.',
    'b12-what': 'Een vitamine, te koop alleen of met andere B-vitamines.',
    'TRT-2b': 'Er is niet genoeg bewijs dat B12 kramp voorkomt.',
    'b12-harm': 'Van B12 zelf is geen schade aangetoond.',
    'b12-b6': 'In gemengde tabletten kan veel B6 zitten. Te veel kan zenuwen beschadigen.',
    'b12-ask':
      'Eet u veganistisch, gebruikt u metformine, of hebt u gevoelloze of tintelende voeten? Vraag om een test: misschien hebt u te weinig.',
    'salt-what': 'Tabletten met zout (natrium).',
    'TRT-2c':
      'Neem geen zouttabletten tegen kramp, tenzij een zorgverlener het zegt. Neem na veel zweten water en iets te eten, of een sportdrank.',
    'salt-harm': 'Te veel zout verhoogt de bloeddruk.',
    'salt-ask':
      'Neem ze niet bij hoge bloeddruk, of een ziekte van hart, nieren of lever. Neem ze niet in de zwangerschap, bij een zoutarm dieet, of met lithium of medicijnen voor de bloeddruk.',
    'drink-what': 'Water, of een sportdrank na lang en veel zweten.',
    'drink-can':
      'Drink zoals u gewend bent, en meer in de hitte. Nog meer drinken stopt kramp misschien niet.',
    'drink-harm':
      'Te veel water in te korte tijd kan het zoutgehalte in uw bloed te laag maken. Dat is een noodgeval.',
    'drink-ask': 'Bij hartfalen, nierziekte of een vochtbeperking: doe wat uw zorgteam zegt.',
    'ice-what': 'IJs of een koud kompres, in een vochtige doek gewikkeld.',
    'ice-can': 'Deskundigen stellen kou voor bij een pijnlijke spier. Voor rugpijn is er te weinig bewijs.',
    'TRT-3a':
      'Gebruik het 10 tot 15 minuten. Ga niet boven de 20 minuten. Wacht 2 tot 3 uur, tot uw huid gewoon voelt, voor u het weer gebruikt.',
    'ice-harm':
      'IJs kan de huid beschadigen. Kijk er vaak naar. Stop als die wit, grijs of felrood wordt, blaren krijgt, brandt of gevoelloos wordt.',
    'ice-not':
      'Gebruik het niet op een kapotte of gevoelloze huid, of waar de doorbloeding slecht is. Vraag eerst advies bij zenuwschade, angina pectoris (hartkramp), kanker of een eerdere slechte reactie op kou.',
    'ice-ask':
      'Gebruik het niet bij het syndroom van Raynaud, sikkelcelziekte of netelroos door kou. Vraag eerst advies bij diabetes.',
    'heat-what': 'Een warmtekussen of warmtewikkel.',
    'TRT-3b':
      'Warmte kan een gespannen rug voor korte tijd een beetje verlichting geven. Deskundigen stellen die ook voor bij een spier die gespannen blijft.',
    'heat-low': 'Gebruik een lage stand en een hoes.',
    'heat-time': 'Stop na 15 tot 20 minuten.',
    'heat-harm':
      'Ook milde warmte kan de huid verbranden. Ga er niet op liggen en slaap er niet mee. Gebruik het niet bij een kind, of bij iemand die het niet zelf kan weghalen.',
    'heat-not':
      'Gebruik het niet op een gevoelloze huid of verse zwelling, of als alcohol of een medicijn u slaperig maakt.',
    'heat-ask': 'Vraag eerst advies bij diabetes, letsel aan de ruggengraat, of na een beroerte.',
    'heat-patch': 'Gebruik het niet over een medicijnpleister of zalf, of op uw buik in de zwangerschap.',
    'quin-what': 'Een medicijn op doktersvoorschrift.',
    'quin-can': 'Het kan een beetje helpen, maar de risico’s zijn te groot om uzelf te behandelen.',
    'quin-harm': 'Het kan dodelijke problemen met bloed en hart veroorzaken.',
    'quin-ask':
      'Behandel uzelf er niet mee, en koop het niet online. Voor artsen is het een laatste redmiddel.',
    relax:
      'Op doktersvoorschrift. U kunt er suf van worden: ga niet rijden. Misschien bespreekt een arts ze met u.',
    pickle: 'De studies zijn heel klein en zijn het niet met elkaar eens.',
    'pickle-not':
      'Het is erg zout en zuur. Gebruik het niet bij hoge bloeddruk, nierziekte of reflux, of in de zwangerschap.',
    k2: 'Maar één studie. Neem het niet met warfarine zonder advies.',

    'TRT-2e': 'Koop medicijnen alleen bij een apotheek die in het officiële register van uw land staat.',
    'buy-signs':
      'Koop niet als de prijs veel te laag is. Koop niet als niemand om een doktersvoorschrift vraagt.',

    U1: 'Eén been doet pijn en is gezwollen, warm of van kleur veranderd, of heeft harde, pijnlijke aders. Wrijf er niet over.',
    U2: 'Kramp duurt langer dan 10 minuten, hoewel u rekt.',
    U8: 'Een arm of been is langzaam zwak of gevoelloos geworden.',
    U9: 'U hebt kramp in uw armen of buik.',
    U3: 'U hebt kramp en een vuile wond. Of u hebt kramp en hebt een gif ingenomen of aangeraakt.',
    'E10-urgent': 'Uw handen of voeten verkrampen en uw mond tintelt.',
    U10: 'U hebt in de hitte langer dan 1 uur kramp. Of u hebt kramp in de hitte en een hartprobleem of een zoutarm dieet.',
    U7: 'U hebt kramp na veel braken, diarree of zweten. Of u hebt kramp en gebruikt plaspillen, of hebt een nierziekte of krijgt dialyse.',
    U6: 'U gebruikt een statine en hebt spierpijn, zwakte of kramp die u niet kunt verklaren. Vraag of u de volgende tablet moet innemen.',
    U4: 'U hebt rugpijn met koorts, gewichtsverlies, een bult of een veranderde vorm. Of rust helpt niet, of het is erger in de nacht of als u hoest, niest of ontlasting hebt. Of de pijn zit tussen uw schouders.',
    U5: 'U hebt rugpijn en hebt kanker gehad, of hebt zwakke botten of een zwakke afweer. Of u hebt rugpijn en gebruikt al lang corticosteroïden (cortisone), of spuit drugs.',
    U11: 'U bent zwanger en hebt erge hoofdpijn, veranderd zicht, plotselinge zwelling of pijn hoog in uw buik.',
    U12: 'Een kind jonger dan 5 jaar heeft rugpijn. Of een kind heeft spasmen of rugpijn met koorts, gewichtsverlies, zwakte, mank lopen of tintelingen. Of het wordt er wakker van, of plassen of ontlasting verandert. Of de nek blijft langer dan 7 dagen scheef.',

    often: 'Kramp komt vaak of verstoort uw slaap.',
    tingle: 'Kramp komt met tintelen, branden of zwelling in beide benen.',
    shrink: 'Een spier wordt kleiner.',
    twitch: 'Een spiertrekking duurt langer dan 2 weken, zit op meer dan één plek, of de spier is stijf.',
    'new-drug': 'De kramp begon na een nieuw medicijn. Bel binnen 1 tot 2 dagen. Stop er niet zomaar mee.',
    walking: 'Uw been doet pijn als u loopt, en dat stopt als u rust. Bel binnen 1 tot 2 dagen.',
    alcohol: 'U hebt kramp en drinkt veel alcohol.',
    'back-weeks': 'Rugpijn is na een paar weken niet beter.',
    midwife: 'U hebt vaak kramp in de zwangerschap: zeg het uw verloskundige (vroedvrouw).',
    child: 'Een kind heeft rugpijn van welke andere soort ook.',
  },
} as const satisfies Words;
