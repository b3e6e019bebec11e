// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The guide in Polish: "kurcz" for a (painful) cramp and "skurcz" for spasm, as health pages tell them
 * apart; `ty` and imperatives, as the public health pages use them, without past forms that have a gender; "mocz" and
 * "stolec" for pee and poo, "dyżur lekarski" for urgent care (no country's own service), "nagły przypadek" for emergency.
 */
import type { Words } from './en.js';

export const pl = {
  lang: 'pl',
  dates: 'pl',
  dir: 'ltr',

  colon: ': ',
  translated:
    'Przetłumaczono z angielskiego oryginału z pomocą AI. Jeszcze nie sprawdził tego tłumacz ani specjalista medyczny.',
  translationChecked: 'Sprawdzenie tłumaczenia: {name}, {role}, {date}.',
  original: 'Pokaż oryginał angielski',

  ui: {
    title: 'Skurcze i kurcze mięśni',
    toSteps: 'Masz kurcz? Przejdź do wskazówek',
    emergency: 'Nagły przypadek',
    call: 'Dzwoń teraz pod {n}: wystarczy jeden objaw',
    callLocal: 'Dzwoń teraz po karetkę: wystarczy jeden objaw',
    callButton: 'Zadzwoń: {n}',
    mobile: 'z telefonu komórkowego',
    showNumber: 'Pokaż numer dla kraju…',
    choose: 'Wybierz kraj',
    firstAid: 'Co zrobić teraz',
    limb: 'Noga, stopa lub dłoń',
    trunk: 'Plecy lub kark',
    pick: 'Gdzie to jest? Wybierz mięsień',
    more: 'Więcej o skurczach',
    showAll: 'Pokaż wszystko',
    hideAll: 'Ukryj wszystko',
    print: 'Drukuj ten poradnik',
    printOne: 'Drukuj jedną stronę',
    copy: 'Kopiuj link',
    copyTo: 'do części: {n}',
    share: 'Udostępnij link',
    copied: 'Skopiowano.',
    shared: 'Udostępniono.',
    copyByHand: 'Skopiuj to: {n}',
    askLead:
      'Zaznacz, o co chcesz zapytać, i dodaj własne pytania. Nic się nie zapisuje: wszystko zniknie, gdy zamkniesz stronę.',
    own: 'Twoje notatki',
    copyText: 'Kopiuj pytania',
    shareText: 'Udostępnij pytania',
    save: 'Zapisz jako tekst',
    siteNote: 'Dodane przez tę stronę',
    unreviewed: 'Jeszcze nie sprawdził tego specjalista medyczny.',
    checked: 'Sprawdzenie dla tej strony: {name}, {role}, {date}.',
    today: 'Dzisiaj',
    todayTitle: 'Szukaj pomocy jeszcze dziś, jeśli:',
    todayLead: 'Zadzwoń tego samego dnia do lekarza, na dyżur lekarski lub na infolinię zdrowotną.',
    soon: 'Wkrótce',
    soonTitle: 'Idź wkrótce do lekarza, jeśli:',
    soonLead: 'Pomóc może też farmaceuta.',
    about: 'O tym poradniku',
    sources: 'Źródła',
    allSources: 'Wszystkie źródła',
    caution: 'zwykła ostrożność',
    nothing: 'Jeśli nic nie zrobisz:',
    what: 'Co to jest',
    can: 'Co może dać',
    harms: 'Możliwe szkody',
    ask: 'Kto powinien zrezygnować lub najpierw zapytać',
    brief: 'W skrócie',
    buying: 'Jak bezpiecznie kupować leki',
    edition: 'Wydanie {n} z {date}. Ponowny przegląd najpóźniej {again}.',
    stale:
      'Ten poradnik miał być ponownie przejrzany najpóźniej {again}. Mogą być nowsze zalecenia. Objawy alarmowe są nadal aktualne.',
    numbers: 'Numery alarmowe',
    secondary: 'strona nieoficjalna',
    sourcesRead: 'Przeczytane u źródła: {n} z {all}, reszta jako kopie.',
    readOriginal: 'przeczytane u źródła',
    readCopy: 'przeczytane jako kopia',
    wrong: 'Coś się nie zgadza? Zgłoś to stronie, którą czytasz.',
    report: 'Zgłoś problem',
    address: 'Wydrukowano ze strony {n}',
    start: 'Start: {n}',
    pause: 'Pauza',
    resume: 'Wznów',
    stop: 'Stop',
    vibrate: 'Wibracja',
    sound: 'Dźwięk',
    left: 'Zostało: {n}.',
    over: 'Czas minął.',
    ago: 'Czas minął podczas twojej nieobecności. Od tej pory: {n}.',
  },

  about: [
    'Informacje ogólne. Nie zastępują opieki medycznej.',
    'Przytaczane instytucje nie zatwierdziły tego poradnika.',
    'Opracowano z pomocą AI na podstawie podanych źródeł.',
    'Bez finansowania, bez reklam. Artykuł, z którego powstał ten poradnik, reklamował też aptekę. Zostało to usunięte.',
    'Zwykła ostrożność to stara i prosta rada o bezpieczeństwie, którą podajemy bez źródła.',
  ],

  certainty: {
    strong: 'Pomaga',
    moderate: 'Może trochę pomóc',
    low: 'Być może pomaga',
    expert: 'Eksperci to zalecają',
    against: 'Eksperci to odradzają',
    unknown: 'Nie wiemy, czy pomaga',
    contradicted: 'Raczej nie pomaga',
  },
  uses: {
    cramp: 'w czasie kurczu',
    sore: 'na ból mięśnia po kurczu',
    tight: 'na mięsień, który pozostaje napięty',
    night: 'w zapobieganiu nocnym kurczom',
    cramps: 'w zapobieganiu kurczom',
    pregnancy: 'na kurcze w ciąży',
    sport: 'na kurcze w sporcie',
    heat: 'na kurcze w upale',
    back: 'na ból pleców',
    strain: 'na naciągnięcie lub skręcenie',
  },

  sections: {
    symptoms: ['Objawy', 'Jak odczuwa się skurcz i co nie jest typowe'],
    causes: ['Przyczyny', 'Zmęczone mięśnie, naciągnięcie, upał, leki, nerwy'],
    treatments: ['Leczenie', 'Co pomaga, co być może pomaga, a co raczej nie'],
    prevention: ['Zapobieganie', 'Rozciąganie, ruch, płyny'],
    questions: ['Pytania na wizytę', 'O co zapytać lekarza lub farmaceutę'],
  },
  groups: {
    feel: 'Co możesz czuć',
    check: 'Nietypowe: zgłoś się na badanie',
    common: 'Częste przyczyny',
    health: 'Czasem przyczyną jest stan zdrowia',
    cramps: 'Aby mieć mniej kurczów',
    spine: 'Aby dbać o plecy',
  },
  muscles: {
    calf: 'Łydka',
    hamstring: 'Tył uda',
    thigh: 'Przód uda',
    foot: 'Stopa',
    back: 'Plecy',
    neck: 'Kark',
    hand: 'Dłoń',
  },
  timers: { hold: 'Minutnik rozciągania', ice: 'Minutnik do lodu', heat: 'Minutnik do ciepła' },
  figures: {
    calf: 'Na siedząco, jedno kolano proste: stopa jest ciągnięta w górę.',
    hamstring: 'Na siedząco, jedna noga prosta: pochylenie do przodu.',
    thigh: 'Na stojąco: jedna pięta jest trzymana przy pośladku.',
    foot: 'Dłoń ciągnie palce stopy ku goleni.',
    back: 'Spokojny spacer.',
    neck: 'Głowa obraca się w każdą stronę.',
    hand: 'Jedna dłoń prostuje palce drugiej i odgina jej nadgarstek do tyłu.',
  },
  treatments: {
    stretching: 'Rozciąganie',
    massage: 'Masaż',
    oil: 'Ciepły olejek, szczypanie i uciskanie',
    nsaids: 'Przeciwzapalne leki przeciwbólowe doustne',
    gels: 'Przeciwzapalne żele i kremy',
    paracetamol: 'Paracetamol',
    magnesium: 'Magnez',
    b12: 'Witamina B12',
    salt: 'Tabletki z solą',
    drinks: 'Napoje',
    ice: 'Lód',
    heat: 'Ciepło',
    quinine: 'Chinina: nie lecz się nią na własną rękę',
    relaxants: 'Leki rozluźniające mięśnie',
    pickle: 'Zalewa z ogórków',
    k2: 'Witamina K2',
  },
  questions: [
    'Co mogłoby mi pomóc?',
    'Jakie jest ryzyko?',
    'Co jeszcze można zrobić?',
    'Co będzie, jeśli nic nie zrobię?',
    'Czy może to powodować któryś z moich leków?',
    'Czy potrzebuję badania?',
    'Kiedy mam się znowu zgłosić?',
  ],

  text: {
    'DEF-4': 'Skurcz to stan, gdy mięsień sam się napina na jakiś czas.',
    named: 'Gdy bardzo boli, mówi się: kurcz.',

    E2: 'Ucisk, ściskanie lub skurcz w klatce piersiowej. Ból może sięgać ręki, szczęki, szyi lub pleców. Możesz się pocić, mieć nudności lub prawie mdleć.',
    E3: 'Twarz opada, jedna strona ciała nagle słabnie lub drętwieje albo mowa jest bełkotliwa.',
    E12: 'Trudno ci oddychać lub przełykać, masz drgawki lub osuwasz się na ziemię.',
    E4: 'Szczęka się blokuje albo sztywne, bolesne skurcze rozchodzą się po ciele.',
    E10: 'Masz kurcze dłoni lub stóp, mrowienie w ustach i ściśnięte gardło.',
    E1: 'Ból pleców i choć jeden z tych objawów. W obu nogach czujesz ból, mrowienie, osłabienie lub drętwienie. Drętwieje okolica narządów płciowych, pośladki lub wewnętrzna strona ud. Trudno ci oddać mocz albo utrzymać mocz lub stolec. Podczas seksu czujesz odrętwienie albo zanika erekcja.',
    E11: 'Noga jest nagle zimna, blada, sina lub drętwa albo nie możesz nią ruszyć. Może mocno boleć w spoczynku.',
    E8: 'Noga jest spuchnięta i boli, a do tego brakuje ci tchu, boli cię klatka piersiowa lub kaszlesz krwią.',
    E9: 'Kark jest sztywny, a do tego masz gorączkę, silny ból głowy, wysypkę, ból przy świetle, senność lub dezorientację.',
    E5: 'W upale tracisz orientację, mdlejesz, masz drgawki, jest ci bardzo gorąco lub oddychasz szybko. Albo po 30 minutach odpoczynku, chłodzenia i picia nie jest ci lepiej.',
    E6: 'Mocz jest ciemny jak herbata lub cola, a mięśnie bardzo bolą lub są słabe.',
    E7: 'Zaczęło się od ciężkiego wypadku, upadku z dużej wysokości albo uderzenia w głowę, szyję lub kręgosłup.',

    'aid-stop': 'Zatrzymaj się. Usiądź albo przytrzymaj się czegoś.',
    'aid-stretch': 'Powoli rozciągnij napięty mięsień. Trzymaj, aż puści.',
    'aid-rub': 'Delikatnie go masuj podczas rozciągania.',
    'aid-never':
      'Nie masuj ani nie rozciągaj nogi, która jest spuchnięta, ciepła lub zmieniła kolor: szukaj pomocy jeszcze dziś.',
    'aid-move': 'Zmień pozycję. Dalej delikatnie się ruszaj.',
    'aid-force': 'Nie rozciągaj na siłę i nie zatrzymuj się w rozciągnięciu.',
    'calf-pull': 'Usiądź z prostym kolanem. Przyciągnij stopę i palce w górę, ku goleni.',
    'calf-wall': 'Albo stań i oprzyj się o ścianę, z tą piętą na podłodze.',
    'calf-hold': 'Trzymaj, aż kurcz zelżeje. Powtórz, jeśli wróci.',
    'ham-lean':
      'Usiądź z tą nogą prostą i piętą na podłodze. Pochyl się do przodu od bioder, z prostymi plecami.',
    'ham-hold': 'Trzymaj, aż kurcz zelżeje.',
    'thigh-pull':
      'Przytrzymaj się ściany lub krzesła. Złap się za kostkę i przyciągnij piętę do pośladka. Trzymaj, aż kurcz zelżeje.',
    'thigh-side': 'Jeśli trudno ci utrzymać równowagę, zrób to, leżąc na boku.',
    'foot-pull':
      'Usiądź z prostym kolanem. Delikatnie przyciągnij palce stopy ku goleni. Albo stań na tej stopie.',
    'foot-hold': 'Trzymaj, aż kurcz zelżeje.',
    'back-walk': 'Chodź na krótkie, spokojne spacery. Rób to co zwykle, na ile możesz. Nie zostawaj w łóżku.',
    'back-push': 'Nie pozwól nikomu naciskać na twoje plecy.',
    'neck-turn': 'Powoli obracaj głowę w każdą stronę i z powrotem, na ile pozwala ból.',
    'neck-warm': 'Użyj ciepła lub lodu, zależnie od tego, co daje większą ulgę.',
    'neck-drive': 'Nie prowadź pojazdu, dopóki masz zablokowany kark.',
    'hand-open':
      'Puść to, co trzymasz. Drugą dłonią rozprostuj palce i delikatnie odegnij nadgarstek do tyłu.',
    'hand-hold': 'Trzymaj, aż kurcz zelżeje.',
    'aid-worse': 'Przerwij, jeśli jest gorzej, ból schodzi do nogi albo czujesz drętwienie lub osłabienie.',
    'hold-safe': 'Nie rozciągaj aż do bólu. Trzymaj dalej, jeśli kurcz jeszcze nie zelżał.',
    'hold-end': 'Powoli puść. Powtórz, jeśli wróci.',
    'ice-check':
      'Często sprawdzaj skórę. Przerwij, jeśli robi się biała, szara lub jaskrawoczerwona, ma pęcherze, piecze lub drętwieje.',
    'ice-end': 'Zdejmij lód. Sprawdź skórę.',
    'heat-cover': 'Użyj pokrowca. Nie kładź się na źródle ciepła i nie śpij z nim.',
    'heat-check':
      'Często sprawdzaj skórę. Przerwij, jeśli ma pęcherze, robi się jaskrawoczerwona, piecze lub drętwieje.',
    'heat-end': 'Zdejmij źródło ciepła. Sprawdź skórę.',

    'DEF-3':
      'Skurcz często pojawia się nagle i może bardzo boleć. Kurcz nogi trwa od kilku sekund do 10 minut.',
    'DEF-5': 'Ból jest najczęściej ściskający lub ostry.',
    'DEF-2': 'Mięsień może się wydawać naciągnięty lub nadwyrężony.',
    'SYM-1': 'Mięsień może być twardy w dotyku.',
    'SYM-4': 'Może się uwypuklać lub wyglądać jak supeł.',
    'SYM-2': 'Może być trudno chodzić lub stać, dopóki kurcz nie puści.',
    'SYM-5': 'Może drgać. Drgania mięśni są częste i zwykle niegroźne.',
    'SYM-6': 'Potem może boleć do 24 godzin.',
    'SYM-3': 'Drętwienie, mrowienie lub pieczenie nie jest typowe dla zwykłego kurczu. Zapytaj o to lekarza.',
    weak: 'Kurcz nie zostawia osłabienia. Jeśli ręka lub noga pozostaje słaba, szukaj pomocy jeszcze dziś.',
    dent: 'Dołek, przerwa lub nowy guz po trzasku lub urazie może oznaczać naderwanie lub zerwanie. Zgłoś się z tym na badanie.',
    'look-alike': 'Niespokojne nogi, słabe krążenie, zakrzep lub bolący nerw można pomylić z kurczem.',

    unknown:
      'Przyczyny większości kurczów nikt nie zna. Rolę mogą odgrywać zmęczone mięśnie i nerwy, które wysyłają błędne sygnały.',
    'DEF-1': 'Po naciągnięciu pobliskie mięśnie mogą się napinać, aby chronić bolące miejsce.',
    'CAU-1': 'Przeciążenie, uraz, dźwiganie i ciężka praca mogą wywołać skurcz.',
    sitting: 'Może to zrobić też długie siedzenie lub trwanie w jednej pozycji.',
    sweat:
      'Kurcze mogą się pojawić przy dużym wysiłku i mocnym poceniu. Upał lub pragnienie rzadko jest jedyną przyczyną.',
    'CAU-3':
      'Mięśnie brzucha i pleców pomagają podtrzymać kręgosłup. Nie jest jasne, czy słabe lub sztywne mięśnie powodują skurcze.',
    age: 'Nocne kurcze nóg są bardzo częste, z wiekiem jeszcze częstsze.',
    pregnant: 'Kurcze są częste pod koniec ciąży.',
    'CAU-2':
      'Skurcze pleców często wracają, nawet gdy nie dzieje się nic poważnego. Czasem odgrywa w tym rolę problem z dyskiem lub stawem.',
    'CAU-2-see':
      'Idź do lekarza, jeśli twoje skurcze ciągle wracają lub przechodzą do nogi. Jeśli czujesz drętwienie lub osłabienie, szukaj pomocy jeszcze dziś.',
    nerve: 'Nerw może być uciśnięty przez wypadnięty dysk lub zwężony kanał kręgowy.',
    drugs:
      'Pewne leki łączy się z kurczami: niektóre leki moczopędne i długo działające leki wziewne, a w mniejszym stopniu statyny.',
    'drugs-keep': 'Nie odstawiaj samodzielnie przepisanego leku. Zapytaj lekarza lub farmaceutę.',
    salts:
      'Rolę może odgrywać niedobór płynów lub soli w organizmie, dializa, niedoczynność tarczycy lub dużo alkoholu.',
    blood: 'Słabe krążenie w nogach może powodować ból przy chodzeniu, który słabnie w spoczynku.',
    rare: 'Rzadziej jest to choroba wątroby, nerwów lub mięśni, tężec lub trucizna, na przykład ołów.',

    'bed-stretch': 'Przed snem rozciągaj łydki i tył ud. Być może nocne kurcze będą mniej bolesne.',
    'bed-trial':
      'W badaniu każde rozciągnięcie utrzymywano przez 10 sekund, 3 razy, co wieczór przez 6 tygodni.',
    'warm-up': 'Najpierw się rozgrzej. Powoli zwiększaj wysiłek. Daj odpocząć zmęczonym mięśniom.',
    drink: 'Pij tyle co zwykle, a w upale więcej.',
    'drug-check': 'Poproś farmaceutę lub lekarza o przejrzenie z tobą twoich leków.',
    'CAU-3-move':
      'Regularny ruch może zmniejszyć ryzyko bólu pleców, jeśli w nim trwasz i uczysz się dbać o plecy.',
    'CAU-3-stretch': 'Rozciąganie i wzmacnianie brzucha i pleców być może pomaga.',
    'CAU-3-stop': 'Przerwij, jeśli czujesz ból, drętwienie lub osłabienie.',
    active: 'Ruszaj się. Leżenie w łóżku spowalnia powrót do zdrowia.',
    lift: 'Podnoś ostrożnie, proś o pomoc przy ciężarach i często zmieniaj pozycję.',
    belts: 'Nie jest jasne, czy same pasy lub nauka podnoszenia zapobiegają bólowi pleców.',

    nothing: 'Większość kurczów nóg mija sama w ciągu 10 minut.',
    'stretch-what': 'Powoli wydłużasz napięty mięsień i tak go trzymasz.',
    'stretch-can': 'Eksperci mówią: rozciągaj, aż kurcz zelżeje. Nie zostało to dobrze zbadane.',
    'stretch-bed':
      'Przed snem być może sprawia, że nocne kurcze mniej bolą. Nie wiemy, czy jest ich wtedy mniej.',
    'stretch-harm': 'Nie rozciągaj aż do bólu.',
    'stretch-fall': 'Nie rób ruchów sprężynujących. Trzymaj się czegoś, aby nie upaść.',
    'stretch-ask': 'Po operacji biodra lub kolana rób to, co mówi twój zespół medyczny.',
    'rub-what': 'Delikatnie masujesz mięsień, często podczas rozciągania.',
    'TRT-1a':
      'Delikatny masaż być może łagodzi kurcz podczas rozciągania. Przy bólu pleców badania są zbyt słabe, aby to ocenić.',
    'rub-harm': 'Może zostawić siniaki lub ból. Poważne szkody są rzadkie.',
    'rub-clot': 'Nie masuj nogi, która jest spuchnięta, ciepła lub zmieniła kolor.',
    'rub-not':
      'Nie masuj świeżego urazu, niedawnego złamania, słabych kości, uszkodzonej lub zakażonej skóry ani zdrętwiałych miejsc. Nie korzystaj z masażu, gdy masz gorączkę.',
    'rub-ask':
      'Najpierw zapytaj, jeśli łatwo krwawisz, bierzesz leki rozrzedzające krew lub jesteś w ciąży. Najpierw zapytaj, jeśli masz nowotwór złośliwy, cukrzycę lub problemy z sercem.',
    'oil-what': 'Niektórzy wcierają ciepły olejek albo szczypią lub uciskają napięty mięsień.',
    'TRT-1b':
      'Nie ma dobrych dowodów, że olejek, szczypanie lub uciskanie pomaga. Olejek tylko ułatwia masowanie. Uciskanie może nie zadziałać od razu.',
    'oil-harm':
      'Gorący olejek parzy. Ogrzej zamkniętą butelkę w ciepłej wodzie i sprawdź kroplę na nadgarstku. Wytrzyj to, co kapnie. Uciskaj delikatnie. Przerwij, jeśli boli.',
    'oil-clot': 'Nie uciskaj łydki, która jest spuchnięta, ciepła, czerwona lub ciemniejsza.',
    'oil-ask': 'Nie stosuj go na uszkodzoną skórę. Najpierw zapytaj, jeśli bierzesz leki rozrzedzające krew.',
    'nsaid-what': 'Tabletki takie jak ibuprofen, naproksen lub aspiryna (kwas acetylosalicylowy).',
    'TRT-2a':
      'Działają zbyt wolno, aby zatrzymać kurcz. Być może łagodzą ból mięśnia po nim, a przy nowym bólu pleców mogą trochę pomóc.',
    'nsaid-harm':
      'Mogą szkodzić żołądkowi i zwiększać ryzyko zawału serca lub udaru, nawet w pierwszych tygodniach.',
    'nsaid-least':
      'Stosuj się do ulotki: bierz najmniejszą ilość, która pomaga, i jak najkrócej. Nie bierz dwóch rodzajów naraz.',
    'nsaid-bleed': 'Czarny stolec albo wymioty jak fusy z kawy lub krew to nagły przypadek.',
    'nsaid-ask':
      'Najpierw zapytaj, jeśli masz ponad 65 lub poniżej 16 lat, jesteś w ciąży, starasz się o dziecko lub karmisz piersią. Najpierw zapytaj, jeśli masz astmę albo kiedyś wystąpił u ciebie wrzód żołądka lub dwunastnicy albo uczulenie na te leki. Najpierw zapytaj przy problemach z sercem, wątrobą, nerkami, ciśnieniem, krążeniem lub jelitami albo jeśli bierzesz inne leki.',
    'nsaid-not':
      'Nie bierz ich, chyba że ci to zalecono, po niedawnym wrzodzie żołądka lub dwunastnicy, krwawieniu, zawale serca lub udarze. Nie bierz ich, chyba że ci to zalecono, przy ciężkiej niewydolności serca albo chorobie nerek lub wątroby. Nie bierz ich, chyba że ci to zalecono, razem z lekami rozrzedzającymi krew, sterydami lub niektórymi lekami na depresję.',
    'nsaid-preg':
      'Nie stosuj ich w ciąży, chyba że zaleci to położna lub lekarz. Ryzyko rośnie od 20. tygodnia.',
    aspirin:
      'Nie podawaj aspiryny (kwasu acetylosalicylowego) nikomu poniżej 16 lat, chyba że zaleci to lekarz.',
    'gel-what': 'Ten sam rodzaj leku przeciwbólowego, wcierany w skórę.',
    'gel-can': 'Może złagodzić naciągnięcie lub skręcenie. Nikt nie wykazał, że pomaga na kurcz.',
    'gel-harm': 'Nie nakładaj go na uszkodzoną skórę ani pod poduszkę rozgrzewającą.',
    'gel-ask':
      'Najpierw zapytaj, jeśli jesteś w ciąży lub kiedyś wystąpiło u ciebie uczulenie na te leki przeciwbólowe.',
    'para-what': 'Lek przeciwbólowy, który nie jest przeciwzapalny.',
    'para-can':
      'Sam nie pomaga na ból pleców. Na ból mięśnia może ci odpowiadać, jeśli przeciwzapalne leki przeciwbólowe nie są dla ciebie.',
    'para-harm':
      'Zbyt dużo może uszkodzić wątrobę. Nie bierz więcej, niż podano na opakowaniu, ani dwóch produktów, które go zawierają.',
    'para-ask': 'Najpierw zapytaj, jeśli pijesz dużo alkoholu.',
    'mg-what': 'Minerał, sprzedawany jako tabletki lub proszek.',
    'TRT-2d':
      'Badania pokazują, że raczej nie zapobiega zwykłym kurczom. W ciąży wyniki są niejednoznaczne. W sporcie tego nie zbadano.',
    'mg-harm': 'Może powodować biegunkę, nudności i skurcze brzucha.',
    'mg-not': 'Nie bierz go przy chorobie nerek, chyba że przepisze go lekarz.',
    'mg-ask':
      'Najpierw zapytaj, jeśli jesteś w ciąży lub bierzesz leki: może zakłócać działanie niektórych antybiotyków i leków na kości.',
    'b12-what': 'Witamina, sprzedawana sama lub z innymi witaminami B.',
    'TRT-2b': 'Nie ma dość dowodów, że B12 zapobiega kurczom.',
    'b12-harm': 'Nie wykazano, aby sama B12 szkodziła.',
    'b12-b6': 'Mieszane tabletki mogą zawierać dużo B6. Zbyt dużo może uszkodzić nerwy.',
    'b12-ask':
      'Dieta wegańska, metformina albo drętwienie lub mrowienie stóp? Poproś o badanie: możesz mieć jej za mało.',
    'salt-what': 'Tabletki z solą (sodem).',
    'TRT-2c':
      'Nie bierz tabletek z solą na kurcze, chyba że zaleci to specjalista medyczny. Po mocnym poceniu wypij wodę i coś zjedz albo wypij napój dla sportowców.',
    'salt-harm': 'Zbyt dużo soli podnosi ciśnienie krwi.',
    'salt-ask':
      'Nie bierz ich przy wysokim ciśnieniu ani przy chorobie serca, nerek lub wątroby. Nie bierz ich w ciąży, na diecie z małą ilością soli ani z litem lub lekami na ciśnienie.',
    'drink-what': 'Woda albo napój dla sportowców po długim, mocnym poceniu.',
    'drink-can': 'Pij tyle co zwykle, a w upale więcej. Jeszcze więcej może nie zatrzymać kurczów.',
    'drink-harm':
      'Zbyt dużo wody wypitej zbyt szybko może za bardzo obniżyć poziom soli we krwi. To nagły przypadek.',
    'drink-ask':
      'Przy niewydolności serca, chorobie nerek lub limicie płynów rób to, co mówi twój zespół medyczny.',
    'ice-what': 'Lód lub zimny okład, owinięty wilgotną ściereczką.',
    'ice-can': 'Eksperci proponują zimno na bolący mięsień. Przy bólu pleców jest za mało dowodów.',
    'TRT-3a':
      'Stosuj go przez 10–15 minut. Nie przekraczaj 20 minut. Przed kolejnym razem odczekaj 2–3 godziny, aż czucie w skórze wróci do normy.',
    'ice-harm':
      'Lód może uszkodzić skórę. Często ją sprawdzaj. Przerwij, jeśli robi się biała, szara lub jaskrawoczerwona, ma pęcherze, piecze lub drętwieje.',
    'ice-not':
      'Nie stosuj go na uszkodzoną lub zdrętwiałą skórę ani tam, gdzie krążenie jest słabe. Najpierw zapytaj przy uszkodzeniu nerwów, dławicy piersiowej (chorobie serca), nowotworze złośliwym lub złej reakcji na zimno w przeszłości.',
    'ice-ask':
      'Nie stosuj go przy zespole Raynauda, anemii sierpowatej lub pokrzywce od zimna. Najpierw zapytaj, jeśli masz cukrzycę.',
    'heat-what': 'Poduszka lub okład rozgrzewający.',
    'TRT-3b':
      'Ciepło może trochę ulżyć napiętym plecom na krótki czas. Eksperci proponują je też na mięsień, który pozostaje napięty.',
    'heat-low': 'Ustaw niską moc i użyj pokrowca.',
    'heat-time': 'Przerwij po 15–20 minutach.',
    'heat-harm':
      'Nawet słabe ciepło może oparzyć. Nie kładź się na źródle ciepła i nie śpij z nim. Nie stosuj go u dziecka ani u osoby, która nie może go zdjąć.',
    'heat-not':
      'Nie stosuj go na zdrętwiałą skórę lub świeży obrzęk ani wtedy, gdy alkohol lub lek powoduje senność.',
    'heat-ask': 'Najpierw zapytaj przy cukrzycy, urazie kręgosłupa lub po udarze.',
    'heat-patch': 'Nie stosuj go na plaster z lekiem lub maść ani na brzuch w ciąży.',
    'quin-what': 'Lek na receptę.',
    'quin-can': 'Może trochę pomóc, ale ryzyko jest zbyt duże, aby leczyć się nią na własną rękę.',
    'quin-harm': 'Może powodować śmiertelne problemy z krwią i sercem.',
    'quin-ask': 'Nie lecz się nią na własną rękę i nie kupuj jej w internecie. Dla lekarzy to ostateczność.',
    relax: 'Na receptę. Mogą powodować senność: nie prowadź pojazdu. Lekarz może z tobą o nich porozmawiać.',
    pickle: 'Badania są bardzo małe, a ich wyniki nie są zgodne.',
    'pickle-not':
      'Jest bardzo słona i kwaśna. Nie stosuj jej przy wysokim ciśnieniu, chorobie nerek lub refluksie ani w ciąży.',
    k2: 'Tylko jedno badanie. Nie bierz jej z warfaryną bez porady.',

    'TRT-2e': 'Kupuj leki tylko w aptece z oficjalnego rejestru twojego kraju.',
    'buy-signs': 'Zrezygnuj, jeśli cena jest o wiele za niska. Zrezygnuj, jeśli nikt nie pyta o receptę.',

    U1: 'Jedna noga boli i jest spuchnięta, ciepła lub zmieniła kolor albo ma twarde, bolesne żyły. Nie masuj jej.',
    U2: 'Kurcz trwa ponad 10 minut, mimo że rozciągasz mięsień.',
    U8: 'Ręka lub noga powoli osłabła lub straciła czucie.',
    U9: 'Masz kurcze ramion, przedramion lub brzucha.',
    U3: 'Masz kurcze i brudną ranę albo masz kurcze po połknięciu lub dotknięciu trucizny.',
    'E10-urgent': 'Masz kurcze dłoni lub stóp i mrowienie w ustach.',
    U10: 'W upale masz kurcze dłużej niż 1 godzinę. Albo masz kurcze w upale i masz problem z sercem lub jesteś na diecie z małą ilością soli.',
    U7: 'Masz kurcze po silnych wymiotach, biegunce lub poceniu się. Albo masz kurcze i bierzesz leki moczopędne, masz chorobę nerek lub dializy.',
    U6: 'Bierzesz statynę i masz ból mięśni, osłabienie lub kurcze, których nie umiesz wyjaśnić. Zapytaj, czy wziąć następną tabletkę.',
    U4: 'Masz ból pleców z gorączką, utratą wagi, guzem lub zmianą kształtu. Albo odpoczynek nie daje ulgi lub jest gorzej w nocy, przy kaszlu, kichaniu lub oddawaniu stolca. Albo boli między łopatkami.',
    U5: 'Masz ból pleców i masz za sobą nowotwór złośliwy albo masz słabe kości lub słabą odporność. Albo masz ból pleców i od dawna bierzesz sterydy lub wstrzykujesz narkotyki.',
    U11: 'Jesteś w ciąży i masz silny ból głowy, zaburzenia widzenia, nagły obrzęk lub ból w górnej części brzucha.',
    U12: 'Dziecko poniżej 5 lat ma ból pleców. Albo dziecko ma skurcze lub ból pleców z gorączką, utratą wagi, osłabieniem, utykaniem lub mrowieniem. Albo dziecko z tego powodu się budzi lub inaczej oddaje mocz lub stolec. Albo szyja pozostaje przekrzywiona ponad 7 dni.',

    often: 'Kurcze są częste lub psują ci sen.',
    tingle: 'Kurczom towarzyszy mrowienie, pieczenie lub obrzęk obu nóg.',
    shrink: 'Mięsień się zmniejsza.',
    twitch:
      'Drganie mięśnia trwa ponad 2 tygodnie, jest w więcej niż jednym miejscu albo mięsień jest sztywny.',
    'new-drug': 'Kurcze zaczęły się po nowym leku. Zadzwoń w ciągu 1–2 dni. Nie odstawiaj go samodzielnie.',
    walking: 'Noga boli, gdy chodzisz, i przestaje, gdy odpoczywasz. Zadzwoń w ciągu 1–2 dni.',
    alcohol: 'Masz kurcze i pijesz dużo alkoholu.',
    'back-weeks': 'Ból pleców po kilku tygodniach nie jest mniejszy.',
    midwife: 'W ciąży często masz kurcze: powiedz o tym położnej.',
    child: 'Dziecko ma jakikolwiek inny ból pleców.',
  },
} as const satisfies Words;
