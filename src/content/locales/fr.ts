// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The guide in French, for readers in France, Belgium, Switzerland, Canada and Africa: `vous`, and
 * "masser" for rub, "contracté" for tight, "endolori" for sore, "garde médicale" for urgent care (no country's own
 * service), both names of paracetamol. "Peut-être" is kept for what may help, "peut" for what can. No-break space
 * before `:` and `?`.
 */
import type { Words } from './en.js';

export const fr = {
  lang: 'fr',
  dates: 'fr',
  dir: 'ltr',

  colon: '\u00a0: ',
  translated:
    'Traduit de l’anglais avec l’aide de l’IA. Pas encore vérifié par un traducteur ou un professionnel de santé.',
  translationChecked: 'Traduction vérifiée par {name}, {role}, le {date}.',
  original: 'Voir l’original en anglais',

  ui: {
    title: 'Spasmes musculaires et crampes',
    toSteps: 'Crampe en ce moment\u00a0? Que faire',
    emergency: 'Urgence',
    call: 'Un de ces signes\u00a0? Appelez maintenant le {n}',
    callLocal: 'Un de ces signes\u00a0? Appelez maintenant les secours',
    callButton: 'Appeler le {n}',
    mobile: 'depuis un téléphone mobile',
    showNumber: 'Afficher le numéro pour…',
    choose: 'Choisir un lieu',
    firstAid: 'Que faire maintenant',
    limb: 'Jambe, pied ou main',
    trunk: 'Dos ou cou',
    pick: 'À quel endroit\u00a0? Choisissez un muscle',
    more: 'En savoir plus sur les spasmes',
    showAll: 'Tout afficher',
    hideAll: 'Tout masquer',
    print: 'Imprimer ce guide',
    printOne: 'Imprimer une page',
    copy: 'Copier le lien',
    copyTo: 'vers {n}',
    share: 'Partager le lien',
    copied: 'Copié.',
    shared: 'Partagé.',
    copyByHand: 'Copiez ceci\u00a0: {n}',
    askLead:
      'Cochez ce que vous voulez demander et ajoutez vos questions. Rien n’est gardé\u00a0: tout s’efface quand vous fermez la page.',
    own: 'Vos propres notes',
    copyText: 'Copier les questions',
    shareText: 'Partager les questions',
    save: 'Enregistrer au format texte',
    siteNote: 'Ajouté par ce site',
    unreviewed: 'Pas encore relu par un professionnel de santé.',
    checked: 'Vérifié pour ce site par {name}, {role}, le {date}.',
    today: 'Aujourd’hui',
    todayTitle: 'Consultez aujourd’hui si\u00a0:',
    todayLead: 'Appelez le jour même un médecin, une garde médicale ou une ligne de conseil santé.',
    soon: 'Dans les prochains jours',
    soonTitle: 'Consultez un médecin dans les prochains jours si\u00a0:',
    soonLead: 'Un pharmacien peut aussi vous aider.',
    about: 'À propos de ce guide',
    sources: 'Sources',
    allSources: 'Toutes les sources',
    caution: 'précaution courante',
    nothing: 'Si vous ne faites rien\u00a0:',
    what: 'Ce que c’est',
    can: 'Ce que cela peut faire',
    harms: 'Risques',
    ask: 'Qui doit s’en passer ou demander d’abord conseil',
    brief: 'En bref',
    buying: 'Acheter des médicaments en sécurité',
    edition: 'Édition {n} du {date}. À revoir au plus tard le {again}.',
    stale:
      'Ce guide devait être revu au plus tard le {again}. Il existe peut-être des conseils plus récents. Les signes de danger restent valables.',
    numbers: 'Numéros d’urgence',
    secondary: 'page non officielle',
    sourcesRead: 'Sources lues dans l’original\u00a0: {n} sur {all}, les autres en copie.',
    readOriginal: 'lue dans l’original',
    readCopy: 'lue en copie',
    wrong: 'Une erreur\u00a0? Dites-le au site que vous lisez.',
    report: 'Signaler un problème',
    address: 'Imprimé depuis {n}',
    start: 'Démarrer\u00a0: {n}',
    pause: 'Pause',
    resume: 'Reprendre',
    stop: 'Arrêter',
    vibrate: 'Vibreur',
    sound: 'Son',
    left: 'Il reste {n}.',
    over: 'Le temps est écoulé.',
    ago: 'Le temps s’est terminé il y a {n}, pendant votre absence.',
  },

  about: [
    'Informations générales. Elles ne remplacent pas les soins d’un professionnel de santé.',
    'Guide non approuvé par les organismes cités.',
    'Rédigé avec l’aide de l’IA à partir des sources indiquées.',
    'Aucun financement, aucune publicité. L’article d’où vient ce guide faisait aussi la promotion d’une pharmacie. Cela a été retiré.',
    'Une précaution courante est un conseil de sécurité ancien et simple que nous donnons sans source.',
  ],

  certainty: {
    strong: 'Aide',
    moderate: 'Peut aider un peu',
    low: 'Aide peut-être',
    expert: 'Les experts le conseillent',
    against: 'Les experts le déconseillent',
    unknown: 'On ne sait pas si cela aide',
    contradicted: 'N’aide probablement pas',
  },
  uses: {
    cramp: 'pendant une crampe',
    sore: 'pour un muscle endolori après une crampe',
    tight: 'pour un muscle qui reste contracté',
    night: 'pour prévenir les crampes de nuit',
    cramps: 'pour prévenir les crampes',
    pregnancy: 'pour les crampes pendant la grossesse',
    sport: 'pour les crampes pendant le sport',
    heat: 'pour les crampes à la chaleur',
    back: 'pour le mal de dos',
    strain: 'pour une élongation ou une entorse',
  },

  sections: {
    symptoms: ['Symptômes', 'Ce que l’on sent lors d’un spasme, et ce qui n’est pas habituel'],
    causes: ['Causes', 'Muscles fatigués, élongation, chaleur, médicaments, nerfs'],
    treatments: ['Traitements', 'Ce qui aide, ce qui aide peut-être et ce qui n’aide probablement pas'],
    prevention: ['Prévention', 'S’étirer, bouger, boire'],
    questions: ['Questions pour votre rendez-vous', 'Que demander à un médecin ou à un pharmacien'],
  },
  groups: {
    feel: 'Ce que vous pouvez sentir',
    check: 'Pas habituel\u00a0: faites vérifier',
    common: 'Causes courantes',
    health: 'Parfois, il y a une raison de santé',
    cramps: 'Pour avoir moins de crampes',
    spine: 'Pour prendre soin de votre dos',
  },
  muscles: {
    calf: 'Mollet',
    hamstring: 'Arrière de la cuisse',
    thigh: 'Avant de la cuisse',
    foot: 'Pied',
    back: 'Dos',
    neck: 'Cou',
    hand: 'Main',
  },
  timers: { hold: 'Minuteur d’étirement', ice: 'Minuteur de glace', heat: 'Minuteur de chaleur' },
  figures: {
    calf: 'Position assise, un genou tendu\u00a0: le pied est tiré vers le haut.',
    hamstring: 'Position assise, une jambe tendue\u00a0: le corps se penche en avant.',
    thigh: 'Position debout\u00a0: un talon est tenu contre la fesse.',
    foot: 'Une main tire les orteils vers le tibia.',
    back: 'Une marche tranquille.',
    neck: 'La tête tourne de chaque côté.',
    hand: 'Une main ouvre les doigts et plie le poignet en arrière.',
  },
  treatments: {
    stretching: 'Étirements',
    massage: 'Massage',
    oil: 'Huile tiède, pincer et presser',
    nsaids: 'Antidouleurs anti-inflammatoires à avaler',
    gels: 'Gels et crèmes anti-inflammatoires',
    paracetamol: 'Paracétamol (acétaminophène)',
    magnesium: 'Magnésium',
    b12: 'Vitamine B12',
    salt: 'Comprimés de sel',
    drinks: 'Boissons',
    ice: 'Glace',
    heat: 'Chaleur',
    quinine: 'Quinine\u00a0: ne vous soignez pas vous-même',
    relaxants: 'Relaxants musculaires',
    pickle: 'Jus de cornichons',
    k2: 'Vitamine K2',
  },
  questions: [
    'Qu’est-ce qui pourrait m’aider\u00a0?',
    'Quels sont les risques\u00a0?',
    'Qu’y a-t-il d’autre\u00a0?',
    'Et si je ne fais rien\u00a0?',
    'Un de mes médicaments peut-il en être la cause\u00a0?',
    'Ai-je besoin d’un examen\u00a0?',
    'Quand dois-je revenir\u00a0?',
  ],

  text: {
    'DEF-4': 'Un spasme\u00a0: un muscle se contracte tout seul un moment.',
    named: 'S’il fait très mal, on dit crampe.',

    E2: 'Votre poitrine est serrée, comprimée ou en spasme. La douleur peut gagner bras, mâchoire, cou ou dos. Sueurs, nausée ou malaise possibles.',
    E3: 'Visage affaissé, un côté du corps soudain faible ou engourdi, ou parole pâteuse.',
    E12: 'Du mal à respirer ou à avaler, des convulsions, ou vous vous effondrez.',
    E4: 'Votre mâchoire se bloque, ou des spasmes raides et douloureux gagnent tout le corps.',
    E10: 'Vous avez des crampes aux mains ou aux pieds, votre bouche picote et votre gorge se serre.',
    E1: 'Mal de dos et au moins un de ces signes. Les deux jambes font mal, picotent, ou sont faibles ou engourdies. Vous sentez un engourdissement autour des parties génitales, aux fesses ou à l’intérieur des cuisses. Vous avez du mal à uriner, ou à retenir l’urine ou les selles. Vous sentez peu ou rien pendant les rapports sexuels, ou vous n’avez plus d’érections.',
    E11: 'Une jambe est soudain froide, pâle, bleue ou engourdie, ou ne bouge plus. Elle peut faire très mal au repos.',
    E8: 'Une jambe est gonflée et douloureuse, et vous manquez de souffle, avez mal à la poitrine ou crachez du sang.',
    E9: 'Votre nuque est raide, avec fièvre, fort mal de tête, éruption sur la peau, douleur à la lumière, somnolence ou esprit confus.',
    E5: 'À la chaleur, vous avez l’esprit confus, vous vous évanouissez, avez des convulsions, sentez votre corps très chaud ou respirez vite. Ou vous n’allez pas mieux après 30 minutes à vous reposer, vous rafraîchir et boire.',
    E6: 'Vos urines sont foncées comme du thé ou du cola, et vos muscles font très mal ou sont faibles.',
    E7: 'Cela a commencé par un accident grave, une chute de haut, ou un coup à la tête, au cou ou à la colonne.',

    'aid-stop': 'Arrêtez-vous. Asseyez-vous ou tenez-vous à quelque chose.',
    'aid-stretch':
      'Étirez lentement le muscle contracté. Gardez l’étirement jusqu’à ce que le muscle se relâche.',
    'aid-rub': 'Massez-le doucement pendant l’étirement.',
    'aid-never':
      'Ne massez pas et n’étirez pas une jambe gonflée, chaude ou qui a changé de couleur\u00a0: consultez aujourd’hui.',
    'aid-move': 'Changez de position. Continuez à bouger doucement.',
    'aid-force': 'Ne forcez pas un étirement, et ne maintenez pas d’étirement.',
    'calf-pull': 'Asseyez-vous, le genou tendu. Tirez le pied et les orteils vers le haut, vers le tibia.',
    'calf-wall': 'Ou, debout, appuyez-vous contre un mur en gardant ce talon au sol.',
    'calf-hold': 'Tenez jusqu’à ce que la crampe se calme. Recommencez si elle revient.',
    'ham-lean':
      'Asseyez-vous, cette jambe tendue et le talon au sol. Penchez-vous en avant à partir des hanches, le dos droit.',
    'ham-hold': 'Tenez jusqu’à ce que la crampe se calme.',
    'thigh-pull':
      'Tenez-vous à un mur ou à une chaise. Attrapez la cheville et amenez le talon à la fesse. Tenez jusqu’à ce que la crampe se calme.',
    'thigh-side': 'Si vous tenez mal en équilibre, allongez-vous sur le côté pour le faire.',
    'foot-pull':
      'Asseyez-vous, le genou tendu. Tirez doucement les orteils vers le tibia. Ou mettez-vous debout sur ce pied.',
    'foot-hold': 'Tenez jusqu’à ce que la crampe se calme.',
    'back-walk':
      'Faites de courtes marches tranquilles. Faites vos tâches habituelles autant que possible. Ne restez pas au lit.',
    'back-push': 'Ne laissez personne appuyer sur votre dos.',
    'neck-turn':
      'Tournez lentement la tête d’un côté, revenez, puis de l’autre, aussi loin que la douleur le permet.',
    'neck-warm': 'Utilisez la chaleur ou la glace, selon ce qui fait le plus de bien.',
    'neck-drive': 'Ne conduisez pas tant que votre cou est bloqué.',
    'hand-open':
      'Lâchez ce que vous tenez. Avec l’autre main, ouvrez les doigts et pliez doucement le poignet en arrière.',
    'hand-hold': 'Tenez jusqu’à ce que la crampe se calme.',
    'aid-worse':
      'Arrêtez si cela empire, si la douleur descend dans une jambe, ou si vous sentez un engourdissement ou une faiblesse.',
    'hold-safe': 'N’étirez pas jusqu’à la douleur. Continuez à tenir si la crampe ne s’est pas calmée.',
    'hold-end': 'Relâchez lentement. Recommencez si la crampe revient.',
    'ice-check':
      'Regardez souvent votre peau. Arrêtez si elle devient blanche, grise ou rouge vif, fait des cloques, brûle ou s’engourdit.',
    'ice-end': 'Enlevez la glace. Regardez votre peau.',
    'heat-cover': 'Mettez une housse. Ne vous couchez pas dessus et ne dormez pas avec.',
    'heat-check':
      'Regardez souvent votre peau. Arrêtez si elle devient rouge vif, fait des cloques, brûle ou s’engourdit.',
    'heat-end': 'Enlevez la source de chaleur. Regardez votre peau.',

    'DEF-3':
      'Cela vient souvent d’un coup et peut faire très mal. Une crampe à la jambe dure de quelques secondes à 10 minutes.',
    'DEF-5': 'Le plus souvent, c’est une douleur vive ou qui serre.',
    'DEF-2': 'Le muscle peut sembler tiré ou froissé.',
    'SYM-1': 'Le muscle peut sembler dur.',
    'SYM-4': 'Il peut faire une bosse ou paraître noué.',
    'SYM-2': 'Il peut être difficile de marcher ou de tenir debout jusqu’à ce que cela passe.',
    'SYM-5': 'Il peut tressauter. Ces petites secousses sont courantes et le plus souvent sans danger.',
    'SYM-6': 'Il peut rester endolori jusqu’à 24 heures après.',
    'SYM-3':
      'Un engourdissement, des fourmillements ou une brûlure ne sont pas habituels lors d’une simple crampe. Parlez-en à un médecin.',
    weak: 'Une crampe ne laisse pas de faiblesse. Si un bras ou une jambe reste faible, consultez aujourd’hui.',
    dent: 'Un creux, un vide ou une nouvelle bosse après un claquement ou une blessure peut être une déchirure. Faites-le examiner.',
    'look-alike':
      'Des jambes sans repos, une mauvaise circulation, un caillot de sang ou un nerf douloureux peuvent ressembler à une crampe.',

    unknown:
      'Pour la plupart des crampes, personne ne connaît la cause. Des muscles fatigués et des nerfs qui envoient de faux signaux jouent peut-être un rôle.',
    'DEF-1':
      'Après une élongation, les muscles voisins peuvent se contracter pour protéger la zone douloureuse.',
    'CAU-1':
      'Un muscle trop sollicité, une blessure, une charge à porter ou un travail lourd peuvent provoquer un spasme.',
    sitting: 'Rester longtemps en position assise ou dans une même position peut aussi en provoquer un.',
    sweat:
      'Les crampes peuvent venir avec un effort intense et beaucoup de sueur. La chaleur ou la soif est rarement la seule cause.',
    'CAU-3':
      'Les muscles du ventre et du dos aident à soutenir la colonne. Il n’est pas clair que des muscles faibles ou raides causent des spasmes.',
    age: 'Les crampes de nuit aux jambes sont très courantes, encore plus avec l’âge.',
    pregnant: 'Les crampes sont courantes en fin de grossesse.',
    'CAU-2':
      'Les spasmes du dos reviennent souvent, même quand il n’y a rien de grave. Parfois, un problème de disque ou d’articulation joue un rôle.',
    'CAU-2-see':
      'Consultez un médecin si les vôtres reviennent sans cesse ou gagnent une jambe. Si vous sentez un engourdissement ou une faiblesse, consultez aujourd’hui.',
    nerve: 'Un nerf peut être comprimé par une hernie discale ou un canal étroit dans la colonne.',
    drugs:
      'Certains médicaments sont liés à des crampes\u00a0: certains diurétiques (qui font uriner), certains inhalateurs à longue action et, à un moindre degré, les statines.',
    'drugs-keep':
      'N’arrêtez pas de vous-même un médicament prescrit. Demandez à un médecin ou à un pharmacien.',
    salts:
      'Un manque d’eau ou de sels minéraux, la dialyse, une thyroïde trop lente ou beaucoup d’alcool peuvent jouer un rôle.',
    blood: 'Si le sang circule mal, les jambes peuvent faire mal à la marche et aller mieux au repos.',
    rare: 'Plus rarement, c’est une maladie du foie, des nerfs ou des muscles, le tétanos ou un poison comme le plomb.',

    'bed-stretch':
      'Étirez vos mollets et l’arrière de vos cuisses avant de dormir. Les crampes de nuit feront peut-être moins mal.',
    'bed-trial':
      'Dans l’étude, on tenait chaque étirement 10 secondes, 3 fois, chaque soir pendant 6 semaines.',
    'warm-up': 'Échauffez-vous d’abord. Augmentez l’effort peu à peu. Reposez les muscles fatigués.',
    drink: 'Buvez comme d’habitude, et plus quand il fait chaud.',
    'drug-check': 'Demandez à un pharmacien ou à un médecin de revoir vos médicaments avec vous.',
    'CAU-3-move':
      'L’exercice régulier peut réduire le risque de mal de dos, si vous continuez et apprenez à prendre soin du dos.',
    'CAU-3-stretch': 'Étirer et renforcer le ventre et le dos aide peut-être.',
    'CAU-3-stop': 'Arrêtez si vous sentez une douleur, un engourdissement ou une faiblesse.',
    active: 'Continuez à bouger. Rester au lit ralentit la guérison.',
    lift: 'Portez avec soin, faites-vous aider pour les charges lourdes et changez souvent de position.',
    belts:
      'Il n’est pas clair que les ceintures et les cours pour bien porter préviennent, à eux seuls, le mal de dos.',

    nothing: 'La plupart des crampes aux jambes s’arrêtent seules en 10 minutes au plus.',
    'stretch-what': 'Vous allongez lentement le muscle contracté et le gardez étiré.',
    'stretch-can':
      'Les experts disent\u00a0: étirez jusqu’à ce que la crampe se calme. Cela n’a pas été bien testé.',
    'stretch-bed':
      'Au coucher, cela rend peut-être les crampes de nuit moins douloureuses. On ne sait pas si cela les rend moins fréquentes.',
    'stretch-harm': 'N’étirez pas jusqu’à la douleur.',
    'stretch-fall': 'Ne faites pas d’à-coups. Tenez-vous bien, pour ne pas tomber.',
    'stretch-ask':
      'Après une opération de la hanche ou du genou, suivez les consignes de votre équipe soignante.',
    'rub-what': 'Vous massez doucement le muscle, souvent en l’étirant.',
    'TRT-1a':
      'Un massage doux soulage peut-être une crampe pendant l’étirement. Pour le mal de dos, les études sont trop faibles pour le dire.',
    'rub-harm': 'Il peut laisser des bleus ou des douleurs. Les dommages graves sont rares.',
    'rub-clot': 'Ne massez pas une jambe gonflée, chaude ou qui a changé de couleur.',
    'rub-not':
      'Ne massez pas une blessure ou une fracture récente, des os fragiles, une peau abîmée ou infectée, ni une zone engourdie. Ne vous faites pas masser si vous avez de la fièvre.',
    'rub-ask':
      'Demandez d’abord conseil si vous saignez facilement, prenez un médicament qui fluidifie le sang ou êtes enceinte. Demandez d’abord conseil si vous avez un cancer, du diabète ou un problème de cœur.',
    'oil-what':
      'Certaines personnes massent avec de l’huile tiède, ou pincent ou pressent le muscle contracté.',
    'TRT-1b':
      'Il n’y a pas de bonne preuve que l’huile, pincer ou presser aide. L’huile rend juste le massage plus glissant. Presser n’agit pas forcément tout de suite.',
    'oil-harm':
      'L’huile chaude brûle. Faites tiédir le flacon fermé dans de l’eau tiède et testez une goutte sur le poignet. Essuyez les gouttes tombées. Pressez doucement. Arrêtez si cela fait mal.',
    'oil-clot': 'Ne pressez pas un mollet gonflé, chaud, rouge ou plus foncé.',
    'oil-ask':
      'N’en mettez pas sur une peau abîmée. Demandez d’abord conseil si vous prenez un médicament qui fluidifie le sang.',
    'nsaid-what': 'Des comprimés comme l’ibuprofène, le naproxène ou l’aspirine.',
    'TRT-2a':
      'Ils agissent trop lentement pour arrêter une crampe. Ils soulagent peut-être le muscle endolori après, et peuvent aider un peu si le mal de dos est récent.',
    'nsaid-harm':
      'Ils peuvent abîmer l’estomac et augmenter le risque de crise cardiaque ou d’AVC, même dans les premières semaines.',
    'nsaid-least':
      'Suivez la notice\u00a0: prenez la plus petite quantité qui vous soulage, le moins longtemps possible. N’en prenez pas deux sortes à la fois.',
    'nsaid-bleed':
      'Des selles noires, ou un vomi qui ressemble à du marc de café ou à du sang, sont une urgence.',
    'nsaid-ask':
      'Demandez d’abord conseil si vous avez plus de 65 ans, moins de 16 ans, êtes enceinte, essayez d’avoir un bébé ou allaitez. Demandez d’abord conseil si vous avez de l’asthme, ou avez eu un ulcère ou une allergie à ces médicaments. Demandez d’abord conseil en cas de problème de cœur, foie, reins, tension, circulation ou intestins, ou si vous prenez d’autres médicaments.',
    'nsaid-not':
      'Ne les prenez pas, sauf avis médical, après un ulcère, un saignement, une crise cardiaque ou un AVC récents. Ne les prenez pas, sauf avis médical, en cas d’insuffisance cardiaque grave, ou de maladie des reins ou du foie. Ne les prenez pas, sauf avis médical, avec un médicament qui fluidifie le sang, des corticoïdes (cortisone) ou certains antidépresseurs.',
    'nsaid-preg':
      'Ne les utilisez pas pendant la grossesse, sauf si votre sage-femme ou votre médecin le dit. Le risque augmente à partir de 20 semaines.',
    aspirin: 'Ne donnez pas d’aspirine à une personne de moins de 16 ans, sauf si un médecin le dit.',
    'gel-what': 'Le même type d’antidouleur, à faire pénétrer dans la peau.',
    'gel-can':
      'Il peut soulager une élongation ou une entorse. Personne n’a montré qu’il aide en cas de crampe.',
    'gel-harm': 'N’en mettez pas sur une peau abîmée ni sous un coussin chauffant.',
    'gel-ask': 'Demandez d’abord conseil si vous êtes enceinte ou avez eu une allergie à ces antidouleurs.',
    'para-what': 'Un antidouleur qui n’est pas un anti-inflammatoire.',
    'para-can':
      'Il n’aide pas contre le mal de dos à lui seul. Il peut vous convenir pour un muscle endolori si les anti-inflammatoires ne vous conviennent pas.',
    'para-harm':
      'En excès, il peut abîmer votre foie. N’en prenez pas plus que ce que dit la notice, et ne prenez pas deux produits qui en contiennent.',
    'para-ask': 'Demandez d’abord conseil si vous buvez beaucoup d’alcool.',
    'mg-what': 'Un minéral, vendu en comprimés ou en poudre.',
    'TRT-2d':
      'Les études montrent qu’il ne prévient probablement pas les crampes ordinaires. Pendant la grossesse, les résultats sont partagés. Pour le sport, il n’a pas été testé.',
    'mg-harm': 'Il peut donner de la diarrhée, des nausées et des crampes au ventre.',
    'mg-not': 'N’en prenez pas en cas de maladie des reins, sauf s’il est prescrit.',
    'mg-ask':
      'Demandez d’abord conseil si vous êtes enceinte ou prenez des médicaments\u00a0: il peut gêner certains antibiotiques et médicaments pour les os.',
    'b12-what': 'Une vitamine, vendue seule ou avec d’autres vitamines B.',
    'TRT-2b': 'Il n’y a pas assez de preuves que la B12 prévient les crampes.',
    'b12-harm': 'On n’a pas montré que la B12 elle-même est nocive.',
    'b12-b6':
      'Les mélanges de vitamines B peuvent contenir beaucoup de B6. En excès, elle peut abîmer les nerfs.',
    'b12-ask':
      'Régime végane, metformine, ou pieds engourdis ou qui picotent\u00a0? Demandez une analyse\u00a0: vous en manquez peut-être.',
    'salt-what': 'Des comprimés de sel (sodium).',
    'TRT-2c':
      'Ne prenez pas de comprimés de sel contre les crampes, sauf si un professionnel de santé vous le dit. Après avoir beaucoup transpiré, prenez de l’eau avec de la nourriture, ou une boisson pour sportifs.',
    'salt-harm': 'Trop de sel augmente la tension.',
    'salt-ask':
      'N’en prenez pas en cas de tension élevée, ou de maladie du cœur, des reins ou du foie. N’en prenez pas pendant la grossesse, avec un régime pauvre en sel, ou avec du lithium ou un médicament pour la tension.',
    'drink-what': 'De l’eau, ou une boisson pour sportifs si vous avez transpiré longtemps et beaucoup.',
    'drink-can':
      'Buvez comme d’habitude, et plus quand il fait chaud. Boire encore plus n’arrête pas forcément les crampes.',
    'drink-harm': 'Trop d’eau trop vite peut faire trop baisser le sel dans votre sang. C’est une urgence.',
    'drink-ask':
      'En cas d’insuffisance cardiaque, de maladie des reins ou de limite de boisson, suivez les consignes de votre équipe soignante.',
    'ice-what': 'De la glace ou une poche froide, dans un linge humide.',
    'ice-can':
      'Les experts proposent le froid pour un muscle endolori. Pour le mal de dos, il y a trop peu de preuves.',
    'TRT-3a':
      'Utilisez-la de 10 à 15 minutes. Ne dépassez pas 20. Attendez de 2 à 3 heures, que votre peau retrouve des sensations normales, avant de recommencer.',
    'ice-harm':
      'La glace peut abîmer la peau. Regardez souvent votre peau. Arrêtez si elle devient blanche, grise ou rouge vif, fait des cloques, brûle ou s’engourdit.',
    'ice-not':
      'N’en mettez pas sur une peau abîmée ou engourdie, ni là où le sang circule mal. Demandez d’abord conseil en cas de nerfs abîmés, d’angine de poitrine, de cancer ou de mauvaise réaction passée au froid.',
    'ice-ask':
      'Ne l’utilisez pas en cas de maladie de Raynaud, de drépanocytose ou d’urticaire au froid. Demandez d’abord conseil si vous avez du diabète.',
    'heat-what': 'Un coussin chauffant ou une ceinture chauffante.',
    'TRT-3b':
      'La chaleur peut soulager un peu un dos contracté, pour peu de temps. Les experts la proposent aussi pour un muscle qui reste contracté.',
    'heat-low': 'Choisissez un réglage bas et mettez une housse.',
    'heat-time': 'Arrêtez après 15 à 20 minutes.',
    'heat-harm':
      'Même une chaleur douce peut brûler. Ne vous couchez pas dessus et ne dormez pas avec. Ne l’utilisez pas sur un enfant ni sur une personne qui ne peut pas l’enlever.',
    'heat-not':
      'Ne l’utilisez pas sur une peau engourdie ou un gonflement récent, ni quand l’alcool ou un médicament vous endort.',
    'heat-ask':
      'Demandez d’abord conseil si vous avez du diabète, une blessure de la colonne, ou avez eu un AVC.',
    'heat-patch':
      'Ne l’utilisez pas sur un patch (timbre) de médicament ou une pommade, ni sur votre ventre pendant la grossesse.',
    'quin-what': 'Un médicament sur ordonnance.',
    'quin-can': 'Elle peut aider un peu, mais les risques sont trop élevés pour vous soigner vous-même.',
    'quin-harm': 'Elle peut causer des problèmes de sang et de cœur mortels.',
    'quin-ask':
      'N’en prenez pas de vous-même, et n’en achetez pas en ligne. Pour les médecins, c’est un dernier recours.',
    relax: 'Sur ordonnance. Ils peuvent endormir\u00a0: ne conduisez pas. Un médecin peut vous en parler.',
    pickle: 'Les études sont très petites et ne concordent pas.',
    'pickle-not':
      'Il est très salé et acide. N’en prenez pas en cas de tension élevée, de maladie des reins ou de reflux, ou pendant la grossesse.',
    k2: 'Une seule étude. N’en prenez pas avec de la warfarine sans demander conseil.',

    'TRT-2e':
      'Achetez vos médicaments seulement dans une pharmacie inscrite au registre officiel de votre pays.',
    'buy-signs':
      'Passez votre chemin si le prix est bien trop bas. Passez votre chemin si personne ne demande d’ordonnance.',

    U1: 'Une jambe fait mal et est gonflée, chaude ou a changé de couleur, ou a des veines dures et douloureuses. Ne la massez pas.',
    U2: 'Une crampe dure plus de 10 minutes, même si vous étirez le muscle.',
    U8: 'Un bras ou une jambe a perdu peu à peu de la force ou de la sensibilité.',
    U9: 'Vous avez des crampes aux bras ou au ventre.',
    U3: 'Vous avez des crampes et une plaie sale, ou avez pris ou touché un poison.',
    'E10-urgent': 'Vous avez des crampes aux mains ou aux pieds et votre bouche picote.',
    U10: 'Vous avez des crampes à la chaleur depuis plus de 1 heure. Ou vous avez des crampes à la chaleur et un problème de cœur ou un régime pauvre en sel.',
    U7: 'Vous avez des crampes après avoir beaucoup vomi ou transpiré, ou eu beaucoup de diarrhée. Ou vous avez des crampes et prenez un diurétique (qui fait uriner), ou avez une maladie des reins ou êtes en dialyse.',
    U6: 'Vous prenez une statine et avez mal aux muscles, une faiblesse ou des crampes sans explication. Demandez si vous devez prendre le prochain comprimé.',
    U4: 'Vous avez mal au dos avec de la fièvre, une perte de poids, une bosse ou un changement de forme. Ou le repos ne calme pas la douleur, ou elle empire la nuit ou quand vous toussez, éternuez ou allez à la selle. Ou elle est entre vos épaules.',
    U5: 'Vous avez mal au dos et avez eu un cancer ou avez des os fragiles ou peu de défenses contre les infections. Ou vous avez mal au dos et avez pris longtemps des corticoïdes (cortisone) ou vous vous injectez des drogues.',
    U11: 'Vous êtes enceinte, avec un fort mal de tête, des troubles de la vue, un gonflement soudain, ou mal en haut du ventre.',
    U12: 'Un enfant de moins de 5 ans a mal au dos. Ou un enfant a des spasmes ou mal au dos, et il a de la fièvre, perd du poids, est faible, boite ou a des fourmillements. Ou cela le réveille, ou change sa façon d’uriner ou d’aller à la selle. Ou le cou reste tordu plus de 7 jours.',

    often: 'Les crampes viennent souvent ou gâchent votre sommeil.',
    tingle: 'Les crampes viennent avec des fourmillements, une brûlure, ou un gonflement des deux jambes.',
    shrink: 'Un muscle devient plus petit.',
    twitch:
      'Les secousses d’un muscle durent plus de 2 semaines ou touchent plus d’un endroit, ou le muscle est raide.',
    'new-drug':
      'Les crampes ont commencé après un nouveau médicament. Appelez d’ici 1 à 2 jours. Ne l’arrêtez pas de vous-même.',
    walking:
      'Votre jambe fait mal quand vous marchez, et la douleur cesse au repos. Appelez d’ici 1 à 2 jours.',
    alcohol: 'Vous avez des crampes et buvez beaucoup d’alcool.',
    'back-weeks': 'Le mal de dos ne va pas mieux après quelques semaines.',
    midwife: 'Vous avez souvent des crampes pendant la grossesse\u00a0: dites-le à votre sage-femme.',
    child: 'Un enfant a un mal de dos de tout autre type.',
  },
} as const satisfies Words;
