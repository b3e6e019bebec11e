// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The guide in Brazilian Portuguese: `você`, mostly left out. Cãibra = cramp, espasmo = spasm,
 * dormente = numb, massagear = rub, bula = what the pack says; AVC (derrame) as both names are in use.
 * "Talvez" is kept for what may help, "pode" for what can. Midwife: who looks after the pregnancy (pré-natal).
 */
import type { Words } from './en.js';

export const ptBR = {
  lang: 'pt-BR',
  dates: 'pt-BR',
  dir: 'ltr',

  colon: ': ',
  translated:
    'Traduzido do original em inglês com a ajuda de IA. Ainda não foi conferido por tradutor nem por profissional de saúde.',
  translationChecked: 'Tradução conferida por {name}, {role}, em {date}.',
  original: 'Ver o original em inglês',

  ui: {
    title: 'Espasmos musculares e cãibras',
    toSteps: 'Cãibra agora? Vá para os passos',
    emergency: 'Emergência',
    call: 'Ligue já para {n} se notar um destes sinais',
    callLocal: 'Ligue já para a emergência se notar um destes sinais',
    callButton: 'Ligar para {n}',
    mobile: 'de um celular',
    showNumber: 'Mostrar o número de…',
    choose: 'Escolha um lugar',
    firstAid: 'O que fazer agora',
    limb: 'Perna, pé ou mão',
    trunk: 'Costas ou pescoço',
    pick: 'Onde é? Escolha um músculo',
    more: 'Mais sobre espasmos',
    showAll: 'Mostrar tudo',
    hideAll: 'Esconder tudo',
    print: 'Imprimir este guia',
    printOne: 'Imprimir uma página',
    copy: 'Copiar link',
    copyTo: 'para {n}',
    share: 'Compartilhar link',
    copied: 'Copiado.',
    shared: 'Compartilhado.',
    copyByHand: 'Copie isto: {n}',
    askLead:
      'Marque o que quer perguntar e acrescente o que quiser. Nada fica guardado: some quando você fecha a página.',
    own: 'Suas anotações',
    copyText: 'Copiar perguntas',
    shareText: 'Compartilhar perguntas',
    save: 'Salvar como texto',
    siteNote: 'Acrescentado por este site',
    unreviewed: 'Ainda não revisado por um profissional de saúde.',
    checked: 'Conferido para este site por {name}, {role}, em {date}.',
    today: 'Hoje',
    todayTitle: 'Procure ajuda hoje se:',
    todayLead:
      'Ligue no mesmo dia para um médico, um pronto atendimento ou seu serviço de saúde por telefone.',
    soon: 'Nos próximos dias',
    soonTitle: 'Procure um médico nos próximos dias se:',
    soonLead: 'Um farmacêutico também pode ajudar.',
    about: 'Sobre este guia',
    sources: 'Fontes',
    allSources: 'Todas as fontes',
    caution: 'cuidado comum',
    nothing: 'Se você não fizer nada:',
    what: 'O que é',
    can: 'O que pode fazer',
    harms: 'Possíveis danos',
    ask: 'Quem não deve usar, ou deve pedir orientação antes',
    brief: 'Em resumo',
    buying: 'Comprar remédios com segurança',
    edition: 'Edição {n}, de {date}. Deve ser revista até {again}.',
    stale:
      'Este guia deveria ter sido revisto até {again}. Pode haver orientações mais novas. Os sinais de perigo continuam valendo.',
    numbers: 'Números de emergência',
    secondary: 'não é uma página oficial',
    sourcesRead: 'Lidas na origem: {n} de {all}. As demais, em cópias.',
    readOriginal: 'lida na origem',
    readCopy: 'lida em cópia',
    wrong: 'Algo errado? Avise o site que você está lendo.',
    report: 'Avisar de um problema',
    address: 'Impresso de {n}',
    start: 'Iniciar {n}',
    pause: 'Pausar',
    resume: 'Continuar',
    stop: 'Parar',
    vibrate: 'Vibração',
    sound: 'Som',
    left: 'Tempo restante: {n}.',
    over: 'O tempo acabou.',
    ago: 'O tempo acabou há {n}, enquanto você estava fora.',
  },

  about: [
    'Informação geral. Não substitui o atendimento de um profissional de saúde.',
    'Sem o aval dos órgãos citados.',
    'Redigido com a ajuda de IA a partir das fontes listadas.',
    'Sem financiamento, sem anúncios. O artigo que deu origem a este guia também promovia uma farmácia. Isso foi retirado.',
    'Um cuidado comum é um conselho de segurança antigo e simples que damos sem citar uma fonte.',
  ],

  certainty: {
    strong: 'Ajuda',
    moderate: 'Pode ajudar um pouco',
    low: 'Talvez ajude',
    expert: 'Especialistas aconselham',
    against: 'Especialistas aconselham não usar',
    unknown: 'Não sabemos se ajuda',
    contradicted: 'É improvável que ajude',
  },
  uses: {
    cramp: 'durante uma cãibra',
    sore: 'para a dor que fica após uma cãibra',
    tight: 'para um músculo que continua tenso',
    night: 'para prevenir cãibras noturnas',
    cramps: 'para prevenir cãibras',
    pregnancy: 'para cãibras na gravidez',
    sport: 'para cãibras no esporte',
    heat: 'para cãibras no calor',
    back: 'para dor nas costas',
    strain: 'para distensão ou entorse',
  },

  sections: {
    symptoms: ['Sintomas', 'Como é um espasmo e o que não é comum'],
    causes: ['Causas', 'Músculos cansados, distensão, calor, remédios, nervos'],
    treatments: ['Tratamentos', 'O que ajuda, o que talvez ajude e o que é improvável que ajude'],
    prevention: ['Prevenção', 'Alongar, mover-se, beber líquidos'],
    questions: ['Perguntas para sua consulta', 'O que perguntar ao médico ou ao farmacêutico'],
  },
  groups: {
    feel: 'O que você pode sentir',
    check: 'Não é comum: procure avaliação',
    common: 'Causas comuns',
    health: 'Às vezes há um motivo de saúde',
    cramps: 'Para ter menos cãibras',
    spine: 'Para cuidar das costas',
  },
  muscles: {
    calf: 'Panturrilha',
    hamstring: 'Parte de trás da coxa',
    thigh: 'Parte da frente da coxa',
    foot: 'Pé',
    back: 'Costas',
    neck: 'Pescoço',
    hand: 'Mão',
  },
  timers: { hold: 'Timer do alongamento', ice: 'Timer do gelo', heat: 'Timer do calor' },
  figures: {
    calf: 'Pessoa sentada, um joelho reto: o pé é puxado para cima.',
    hamstring: 'Pessoa sentada, uma perna reta: ela se inclina para a frente.',
    thigh: 'Pessoa em pé: um calcanhar é segurado junto ao bumbum.',
    foot: 'Uma mão puxa os dedos do pé em direção à canela.',
    back: 'Uma caminhada leve.',
    neck: 'A cabeça vira para cada lado.',
    hand: 'Uma mão abre os dedos da outra e dobra o punho para trás.',
  },
  treatments: {
    stretching: 'Alongamento',
    massage: 'Massagem',
    oil: 'Óleo morno, beliscar e apertar',
    nsaids: 'Analgésicos anti-inflamatórios por via oral',
    gels: 'Géis e cremes anti-inflamatórios',
    paracetamol: 'Paracetamol',
    magnesium: 'Magnésio',
    b12: 'Vitamina B12',
    salt: 'Comprimidos de sal',
    drinks: 'Bebidas',
    ice: 'Gelo',
    heat: 'Calor',
    quinine: 'Quinina: não se trate por conta própria',
    relaxants: 'Relaxantes musculares',
    pickle: 'Suco de picles',
    k2: 'Vitamina K2',
  },
  questions: [
    'O que pode me ajudar?',
    'Quais são os riscos?',
    'Que outras opções existem?',
    'E se eu não fizer nada?',
    'Algum dos meus remédios pode causar isso?',
    'Preciso de algum exame?',
    'Quando devo voltar?',
  ],

  text: {
    'DEF-4': 'No espasmo, um músculo se contrai sozinho por um tempo.',
    named: 'Se dói muito, chama-se cãibra.',

    E2: 'Seu peito está apertado, pressionado ou com espasmo. A dor pode ir para braço, mandíbula, pescoço ou costas. Você pode suar, ter enjoo ou quase desmaiar.',
    E3: 'Rosto caído ou torto, um lado do corpo fraco ou dormente de repente, ou fala enrolada.',
    E12: 'É difícil respirar ou engolir, ou você tem convulsão ou desaba.',
    E4: 'Sua mandíbula trava, ou espasmos rígidos e dolorosos se espalham pelo corpo.',
    E10: 'Você tem cãibras nas mãos ou nos pés, a boca formiga e a garganta parece apertada.',
    E1: 'Você tem dor nas costas e algo desta lista. As duas pernas doem, formigam ou estão fracas ou dormentes. A região dos genitais, o bumbum ou a parte interna das coxas estão dormentes. É difícil urinar, ou segurar a urina ou as fezes. Na relação sexual sente dormência, ou não tem mais ereções.',
    E11: 'De repente uma perna fica fria, pálida, azulada ou dormente, ou não se mexe. Pode doer muito em repouso.',
    E8: 'Uma perna está inchada e dolorida, e você tem falta de ar, dor no peito ou tosse com sangue.',
    E9: 'Seu pescoço está rígido, com febre, dor de cabeça forte, manchas na pele, dor com a luz, sonolência ou confusão.',
    E5: 'No calor, você tem confusão mental, desmaia, tem convulsão, sente o corpo muito quente ou respira rápido. Ou não melhora após 30 minutos descansando, se refrescando e tomando líquidos.',
    E6: 'Sua urina está escura como chá ou refrigerante de cola, e os músculos doem muito ou estão fracos.',
    E7: 'Começou com um acidente grave, uma queda de altura ou uma pancada na cabeça, no pescoço ou na coluna.',

    'aid-stop': 'Pare. Sente-se ou segure-se em algo.',
    'aid-stretch': 'Alongue devagar o músculo contraído. Mantenha até ele soltar.',
    'aid-rub': 'Massageie de leve enquanto alonga.',
    'aid-never':
      'Não massageie nem alongue uma perna inchada, quente ou que mudou de cor: procure ajuda hoje.',
    'aid-move': 'Mude de posição. Continue se movendo de leve.',
    'aid-force': 'Não force os alongamentos, e não mantenha nenhum.',
    'calf-pull': 'Sente-se com o joelho reto. Puxe o pé e os dedos para cima, em direção à canela.',
    'calf-wall': 'Ou fique em pé e apoie-se na parede, com esse calcanhar no chão.',
    'calf-hold': 'Mantenha até aliviar. Repita se voltar.',
    'ham-lean':
      'Sente-se com essa perna reta e o calcanhar no chão. Incline-se para a frente a partir do quadril, com as costas retas.',
    'ham-hold': 'Mantenha até aliviar.',
    'thigh-pull':
      'Segure-se na parede ou em uma cadeira. Segure o tornozelo e leve o calcanhar ao bumbum. Mantenha até aliviar.',
    'thigh-side': 'Se seu equilíbrio é ruim, deite-se de lado para fazer.',
    'foot-pull':
      'Sente-se com o joelho reto. Puxe de leve os dedos do pé em direção à canela. Ou fique em pé sobre esse pé.',
    'foot-hold': 'Mantenha até aliviar.',
    'back-walk':
      'Faça caminhadas curtas e leves. Faça suas tarefas de sempre até onde puder. Não fique na cama.',
    'back-push': 'Não deixe ninguém pressionar suas costas.',
    'neck-turn': 'Vire a cabeça devagar para cada lado e volte, até onde a dor deixar.',
    'neck-warm': 'Use calor ou gelo, o que aliviar mais.',
    'neck-drive': 'Não dirija enquanto o pescoço estiver travado.',
    'hand-open':
      'Solte o que estiver segurando. Com a outra mão, abra os dedos e dobre o punho de leve para trás.',
    'hand-hold': 'Mantenha até aliviar.',
    'aid-worse': 'Pare se piorar, se a dor descer por uma perna ou se sentir dormência ou fraqueza.',
    'hold-safe': 'Não alongue a ponto de doer. Continue mantendo se não aliviou.',
    'hold-end': 'Solte devagar. Repita se voltar.',
    'ice-check':
      'Olhe a pele com frequência. Pare se ela ficar branca, cinza, com bolhas ou vermelho-vivo, arder ou ficar dormente.',
    'ice-end': 'Tire. Olhe a pele.',
    'heat-cover': 'Use uma capa. Não deite em cima da fonte de calor nem durma com ela.',
    'heat-check':
      'Olhe a pele com frequência. Pare se ela ficar com bolhas ou vermelho-vivo, arder ou ficar dormente.',
    'heat-end': 'Tire. Olhe a pele.',

    'DEF-3':
      'Muitas vezes vem de repente e pode doer muito. Uma cãibra na perna dura de alguns segundos a 10 minutos.',
    'DEF-5': 'Na maioria das vezes, a dor é de aperto ou aguda.',
    'DEF-2': 'O músculo pode parecer repuxado ou distendido.',
    'SYM-1': 'O músculo pode ficar duro.',
    'SYM-4': 'Ele pode fazer um volume ou parecer um nó.',
    'SYM-2': 'Pode ser difícil andar ou ficar em pé até aliviar.',
    'SYM-5': 'Ele pode dar pequenos pulos. Esses pulos são comuns e em geral inofensivos.',
    'SYM-6': 'Pode ficar dolorido por até 24 horas depois.',
    'SYM-3':
      'Dormência, formigamento ou ardor não são comuns em uma simples cãibra. Pergunte a um médico sobre isso.',
    weak: 'Uma cãibra não deixa fraqueza. Se um braço ou uma perna continuar com fraqueza, procure ajuda hoje.',
    dent: 'Um afundamento, uma falha ou um caroço novo após um estalo ou uma lesão pode ser uma ruptura. Peça para examinar.',
    'look-alike':
      'Pernas inquietas, má circulação, um coágulo de sangue ou um nervo dolorido podem parecer uma cãibra.',

    unknown:
      'Na maioria das cãibras, ninguém sabe a causa. Músculos cansados e nervos que disparam por engano talvez contribuam.',
    'DEF-1': 'Após uma distensão, os músculos próximos podem se contrair para proteger a parte dolorida.',
    'CAU-1': 'Esforço demais, lesão, levantar peso e trabalho pesado podem provocar um espasmo.',
    sitting: 'Ficar muito tempo na posição sentada ou em uma mesma posição também.',
    sweat: 'Cãibras podem vir com exercício intenso e muito suor. Calor ou sede raramente são toda a causa.',
    'CAU-3':
      'Os músculos da barriga e das costas ajudam a sustentar a coluna. Não está claro se músculos fracos ou rígidos causam espasmos.',
    age: 'Cãibras noturnas nas pernas são muito comuns, ainda mais com a idade.',
    pregnant: 'Cãibras são comuns no fim da gravidez.',
    'CAU-2':
      'Espasmos nas costas voltam muitas vezes, mesmo sem nada grave. Às vezes um problema de disco ou de articulação contribui.',
    'CAU-2-see':
      'Procure um médico se os seus continuam voltando ou vão para uma perna. Se sentir dormência ou fraqueza, procure ajuda hoje.',
    nerve: 'Uma hérnia de disco ou um canal estreito na coluna podem apertar um nervo.',
    drugs:
      'Alguns remédios têm ligação com cãibras: certos diuréticos (remédios para urinar) e inaladores de longa ação, e menos as estatinas.',
    'drugs-keep':
      'Não pare de tomar por conta própria um remédio receitado. Pergunte a um médico ou farmacêutico.',
    salts: 'Falta de líquidos ou de sais no corpo, diálise, tireoide lenta ou muito álcool podem contribuir.',
    blood: 'Com má circulação, as pernas podem doer ao andar e aliviar com o repouso.',
    rare: 'Com menos frequência, é doença do fígado, dos nervos ou dos músculos, tétano ou um veneno como o chumbo.',

    'bed-stretch':
      'Alongue as panturrilhas e a parte de trás das coxas antes de dormir. Talvez assim as cãibras noturnas doam menos.',
    'bed-trial':
      'No estudo, as pessoas mantiveram cada alongamento por 10 segundos, 3 vezes, toda noite, por 6 semanas.',
    'warm-up': 'Aqueça primeiro. Aumente o exercício aos poucos. Descanse os músculos cansados.',
    drink: 'Beba líquidos como de costume, e mais no calor.',
    'drug-check': 'Peça a um farmacêutico ou médico que reveja seus remédios com você.',
    'CAU-3-move':
      'Exercício regular pode diminuir a chance de dor nas costas, se você mantiver e aprender a cuidar delas.',
    'CAU-3-stretch': 'Alongar e fortalecer a barriga e as costas talvez ajude.',
    'CAU-3-stop': 'Pare se sentir dor, dormência ou fraqueza.',
    active: 'Mantenha-se em atividade. Repouso na cama atrasa a recuperação.',
    lift: 'Levante peso com cuidado, peça ajuda com cargas pesadas e mude de posição muitas vezes.',
    belts: 'Não está claro que cintas e aulas de como levantar peso, sozinhas, previnam dor nas costas.',

    nothing: 'A maioria das cãibras na perna passa sozinha em até 10 minutos.',
    'stretch-what': 'Você alonga devagar o músculo contraído e o mantém assim.',
    'stretch-can': 'Especialistas dizem: alongue até a cãibra aliviar. Isso não foi bem testado.',
    'stretch-bed':
      'Antes de dormir, talvez faça as cãibras noturnas doerem menos. Não sabemos se diminui o número delas.',
    'stretch-harm': 'Não alongue a ponto de doer.',
    'stretch-fall': 'Não dê trancos. Segure-se para não cair.',
    'stretch-ask': 'Após uma operação no quadril ou no joelho, faça o que sua equipe de saúde disser.',
    'rub-what': 'Você massageia o músculo de leve, muitas vezes enquanto o alonga.',
    'TRT-1a':
      'Massagear de leve talvez alivie a cãibra enquanto você alonga. Para dor nas costas, os estudos são fracos demais para saber.',
    'rub-harm': 'Pode deixar manchas roxas ou dor. Danos graves são raros.',
    'rub-clot': 'Não massageie uma perna inchada, quente ou que mudou de cor.',
    'rub-not':
      'Não massageie lesão recente, fratura recente, ossos fracos, pele ferida ou infectada, ou área dormente. Não receba massagem se tem febre.',
    'rub-ask':
      'Peça orientação antes se você sangra com facilidade, toma anticoagulantes, está grávida ou tem câncer, diabetes ou problemas no coração.',
    'oil-what': 'Algumas pessoas passam óleo morno, ou beliscam ou apertam o músculo contraído.',
    'TRT-1b':
      'Não há boas provas de que óleo, beliscar ou apertar ajude. O óleo só faz a mão deslizar melhor. Apertar pode não fazer efeito na hora.',
    'oil-harm':
      'Óleo quente queima. Amorne o frasco fechado em água morna e teste uma gota no punho. Limpe o que pingar. Aperte de leve. Pare se doer.',
    'oil-clot': 'Não aperte uma panturrilha inchada, quente, vermelha ou mais escura.',
    'oil-ask': 'Não use em pele ferida. Peça orientação antes se você toma anticoagulantes.',
    'nsaid-what': 'Comprimidos como ibuprofeno, naproxeno ou aspirina (ácido acetilsalicílico).',
    'TRT-2a':
      'São lentos demais para parar uma cãibra. Talvez aliviem a dor que fica depois, e podem ajudar um pouco na dor nas costas recente.',
    'nsaid-harm':
      'Podem fazer mal ao estômago e aumentar o risco de infarto ou AVC (derrame), mesmo nas primeiras semanas.',
    'nsaid-least':
      'Siga a bula: tome o mínimo que ajude, pelo menor tempo. Não tome dois tipos ao mesmo tempo.',
    'nsaid-bleed': 'Fezes pretas, ou vômito como borra de café ou com sangue, são uma emergência.',
    'nsaid-ask':
      'Peça orientação antes se você tem mais de 65 anos ou menos de 16, está grávida, tenta engravidar ou amamenta. Peça orientação antes se você tem asma, ou já teve úlcera ou alergia a esses remédios. Peça orientação antes se você tem problemas de coração, fígado, rins, pressão, circulação ou intestino, ou toma outros remédios.',
    'nsaid-not':
      'Não tome, sem orientação médica, após úlcera, sangramento, infarto ou AVC (derrame) recentes. Não tome, sem orientação médica, com insuficiência cardíaca grave, ou doença dos rins ou do fígado. Não tome, sem orientação médica, com anticoagulantes, corticoides ou alguns antidepressivos.',
    'nsaid-preg':
      'Não use na gravidez, a menos que o médico ou quem faz seu pré-natal oriente. O risco cresce a partir de 20 semanas.',
    aspirin: 'Não dê aspirina a menores de 16 anos, a menos que um médico oriente.',
    'gel-what': 'O mesmo tipo de analgésico, passado na pele.',
    'gel-can': 'Pode aliviar uma distensão ou entorse. Ninguém mostrou que ajude em uma cãibra.',
    'gel-harm': 'Não passe em pele ferida nem debaixo de uma bolsa térmica.',
    'gel-ask': 'Peça orientação antes se você está grávida ou já teve alergia a esses analgésicos.',
    'para-what': 'Um analgésico que não é anti-inflamatório.',
    'para-can':
      'Sozinho, não ajuda na dor nas costas. Talvez sirva para a dor que fica após a cãibra, se anti-inflamatórios não servem para você.',
    'para-harm':
      'O excesso pode fazer mal ao fígado. Não tome mais do que a bula diz, nem dois produtos que o contenham.',
    'para-ask': 'Peça orientação antes se você bebe muito álcool.',
    'mg-what': 'Um mineral, vendido em comprimidos ou pó.',
    'TRT-2d':
      'Os estudos mostram que é improvável que previna cãibras comuns. Na gravidez, os resultados variam. No esporte, não foi testado.',
    'mg-harm': 'Pode causar diarreia, enjoo e cólicas na barriga.',
    'mg-not': 'Não tome se tem doença dos rins, a menos que seja receitado.',
    'mg-ask':
      'Peça orientação antes se você está grávida ou toma remédios: pode atrapalhar alguns antibióticos e remédios para os ossos.',
    'b12-what': 'Uma vitamina, vendida sozinha ou misturada com outras vitaminas B.',
    'TRT-2b': 'Não há provas suficientes de que a B12 previna cãibras.',
    'b12-harm': 'Não se mostrou que a B12 em si faça mal.',
    'b12-b6': 'Comprimidos com várias vitaminas B podem ter muita B6. O excesso pode fazer mal aos nervos.',
    'b12-ask':
      'Dieta vegana, metformina, ou pés dormentes ou formigando? Peça um exame: você pode estar com falta dela.',
    'salt-what': 'Comprimidos de sal (sódio).',
    'TRT-2c':
      'Não tome comprimidos de sal para cãibras, a menos que um profissional de saúde oriente. Após suar muito, tome água com comida, ou uma bebida esportiva.',
    'salt-harm': 'Sal demais aumenta a pressão.',
    'salt-ask':
      'Não tome com pressão alta, ou doença do coração, dos rins ou do fígado. Não tome na gravidez, em dieta com pouco sal, ou com lítio ou remédio para pressão.',
    'drink-what': 'Água, ou uma bebida esportiva após suar muito e por muito tempo.',
    'drink-can': 'Beba líquidos como de costume, e mais no calor. Mais do que isso pode não evitar cãibras.',
    'drink-harm':
      'Beber água demais muito rápido pode deixar o sal do sangue baixo demais. Isso é uma emergência.',
    'drink-ask':
      'Com insuficiência cardíaca, doença dos rins ou limite de líquidos, faça o que sua equipe de saúde disser.',
    'ice-what': 'Gelo ou compressa fria, enrolados em um pano úmido.',
    'ice-can': 'Especialistas sugerem frio para um músculo dolorido. Para dor nas costas, faltam provas.',
    'TRT-3a':
      'Use por 10 a 15 minutos. Não passe de 20. Espere de 2 a 3 horas, até sentir a pele normal, antes de usar de novo.',
    'ice-harm':
      'Gelo pode machucar a pele. Olhe com frequência. Pare se ela ficar branca, cinza, com bolhas ou vermelho-vivo, arder ou ficar dormente.',
    'ice-not':
      'Não use em pele ferida ou dormente, ou onde a circulação é ruim. Peça orientação antes se você tem lesão nos nervos, angina ou câncer, ou já reagiu mal ao frio.',
    'ice-ask':
      'Não use com síndrome de Raynaud, doença falciforme ou urticária ao frio. Peça orientação antes se você tem diabetes.',
    'heat-what': 'Uma bolsa ou faixa térmica.',
    'TRT-3b':
      'Calor pode aliviar um pouco, por pouco tempo, costas tensas. Especialistas também sugerem para um músculo que continua tenso.',
    'heat-low': 'Use temperatura baixa e uma capa.',
    'heat-time': 'Pare após 15 a 20 minutos.',
    'heat-harm':
      'Mesmo calor baixo pode queimar. Não deite em cima da fonte de calor nem durma com ela. Não use em criança, nem em quem não consiga tirá-la.',
    'heat-not': 'Não use em pele dormente ou inchaço recente, ou quando álcool ou um remédio dá sono.',
    'heat-ask': 'Peça orientação antes se você tem diabetes ou lesão na coluna, ou já teve AVC (derrame).',
    'heat-patch': 'Não use sobre adesivo de remédio ou pomada, ou na barriga durante a gravidez.',
    'quin-what': 'Um remédio com receita.',
    'quin-can': 'Pode ajudar um pouco, mas os riscos são altos demais para se tratar por conta própria.',
    'quin-harm': 'Pode causar problemas no sangue e no coração que matam.',
    'quin-ask':
      'Não se trate com ela por conta própria, e não a compre pela internet. Para os médicos, é o último recurso.',
    relax: 'Com receita. Podem dar sono: não dirija. Talvez um médico converse sobre eles com você.',
    pickle: 'Os estudos são muito pequenos e não concordam.',
    'pickle-not':
      'É muito salgado e azedo. Não use com pressão alta, doença dos rins ou refluxo, ou na gravidez.',
    k2: 'Um só estudo. Não tome com varfarina sem orientação.',

    'TRT-2e': 'Compre remédios só em farmácia que esteja no registro oficial do seu país.',
    'buy-signs': 'Fique longe se o preço for baixo demais. Fique longe se ninguém pedir receita.',

    U1: 'Uma perna dói e está inchada, quente ou mudou de cor, ou tem veias duras e doloridas. Não massageie.',
    U2: 'Uma cãibra dura mais de 10 minutos, mesmo com alongamento.',
    U8: 'Um braço ou uma perna perdeu força ou sensibilidade aos poucos.',
    U9: 'Você tem cãibras nos braços ou na barriga.',
    U3: 'Você tem cãibras e uma ferida suja, ou tomou um veneno ou tocou nele.',
    'E10-urgent': 'Você tem cãibras nas mãos ou nos pés e a boca formiga.',
    U10: 'Você tem cãibras no calor por mais de 1 hora. Ou tem cãibras no calor e um problema no coração ou uma dieta com pouco sal.',
    U7: 'Você tem cãibras após muito vômito, diarreia ou suor. Ou tem cãibras e toma diuréticos (remédios para urinar), ou tem doença dos rins ou faz diálise.',
    U6: 'Você toma estatina e tem dor muscular, fraqueza ou cãibras que não sabe explicar. Pergunte se deve tomar o próximo comprimido.',
    U4: 'Você tem dor nas costas com febre, perda de peso, um caroço ou mudança de forma. Ou o repouso não alivia, ou piora à noite ou ao tossir, espirrar ou evacuar. Ou a dor é entre os ombros.',
    U5: 'Você tem dor nas costas e já teve câncer ou tem ossos fracos ou imunidade baixa. Ou tem dor nas costas e tomou corticoides por muito tempo ou injeta drogas.',
    U11: 'Você está grávida, com dor de cabeça forte, mudança na visão, inchaço repentino ou dor no alto da barriga.',
    U12: 'Uma criança com menos de 5 anos tem dor nas costas. Ou uma criança tem espasmos ou dor nas costas com febre, perda de peso, fraqueza ou formigamento, ou está mancando. Ou isso a acorda, ou muda o jeito de urinar ou evacuar. Ou o pescoço fica torto por mais de 7 dias.',

    often: 'As cãibras são frequentes ou atrapalham seu sono.',
    tingle: 'As cãibras vêm com formigamento, com ardor ou com inchaço nas duas pernas.',
    shrink: 'Um músculo está diminuindo.',
    twitch:
      'Os pequenos pulos de um músculo duram mais de 2 semanas ou são em mais de um lugar, ou o músculo está rígido.',
    'new-drug':
      'As cãibras começaram após um remédio novo. Ligue dentro de 1 a 2 dias. Não pare de tomar por conta própria.',
    walking: 'Sua perna dói ao andar e para de doer no repouso. Ligue dentro de 1 a 2 dias.',
    alcohol: 'Você tem cãibras e bebe muito álcool.',
    'back-weeks': 'A dor nas costas não melhora após algumas semanas.',
    midwife: 'Você tem cãibras frequentes na gravidez: conte a quem faz seu pré-natal.',
    child: 'Uma criança tem qualquer outro tipo de dor nas costas.',
  },
} as const satisfies Words;
