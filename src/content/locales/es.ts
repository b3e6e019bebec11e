// Over 250 lines because one language is one file: a translator or clinician reads it from top to bottom.
/**
 * Room: content. The guide in Spanish, for readers in Spain and all of Latin America: neutral words, `usted`.
 * Two names where countries differ (ictus/derrame cerebral, matrona/partera, móvil/celular, paracetamol/acetaminofén).
 * "Quizá" is kept for what may help, "puede" for what can; calambre = cramp, espasmo = spasm.
 */
import type { Words } from './en.js';

export const es = {
  lang: 'es',
  dates: 'es',
  dir: 'ltr',

  colon: ': ',
  translated:
    'Traducido del original en inglés con ayuda de IA. Aún no lo ha comprobado ningún traductor ni profesional de la salud.',
  translationChecked: 'Traducción comprobada por {name}, {role}, el {date}.',
  original: 'Ver el original en inglés',

  ui: {
    title: 'Espasmos musculares y calambres',
    toSteps: '¿Calambre ahora? Vaya a los pasos',
    emergency: 'Emergencia',
    call: 'Llame ya al {n} si nota algo de esto',
    callLocal: 'Llame ya a emergencias si nota algo de esto',
    callButton: 'Llamar al {n}',
    mobile: 'desde un móvil o celular',
    showNumber: 'Ver el número de…',
    choose: 'Elija un lugar',
    firstAid: 'Qué hacer ahora',
    limb: 'Pierna, pie o mano',
    trunk: 'Espalda o cuello',
    pick: '¿Dónde es? Elija un músculo',
    more: 'Más sobre los espasmos',
    showAll: 'Mostrar todo',
    hideAll: 'Ocultar todo',
    print: 'Imprimir esta guía',
    printOne: 'Imprimir una página',
    copy: 'Copiar enlace',
    copyTo: 'a {n}',
    share: 'Compartir enlace',
    copied: 'Copiado.',
    shared: 'Compartido.',
    copyByHand: 'Copie esto: {n}',
    askLead:
      'Marque lo que quiere preguntar y añada lo suyo. No se guarda nada: se borra al cerrar la página.',
    own: 'Sus propias notas',
    copyText: 'Copiar preguntas',
    shareText: 'Compartir preguntas',
    save: 'Guardar como texto',
    siteNote: 'Añadido por este sitio',
    unreviewed: 'Aún sin revisar por un profesional de la salud.',
    checked: 'Comprobado para este sitio por {name}, {role}, el {date}.',
    today: 'Hoy',
    todayTitle: 'Busque ayuda hoy mismo si:',
    todayLead: 'Llame el mismo día a un médico, a un servicio de atención urgente o a su línea de salud.',
    soon: 'Pronto',
    soonTitle: 'Consulte pronto a un médico si:',
    soonLead: 'En la farmacia también pueden ayudarle.',
    about: 'Sobre esta guía',
    sources: 'Fuentes',
    allSources: 'Todas las fuentes',
    caution: 'precaución común',
    nothing: 'Si no hace nada:',
    what: 'Qué es',
    can: 'Qué puede hacer',
    harms: 'Posibles daños',
    ask: 'Quién no debe usarlo, o debe pedir consejo antes',
    brief: 'En pocas palabras',
    buying: 'Comprar medicamentos con seguridad',
    edition: 'Edición {n}, del {date}. Debe revisarse a más tardar el {again}.',
    stale:
      'Esta guía debía revisarse a más tardar el {again}. Puede haber consejos más nuevos. Las señales de peligro siguen siendo válidas.',
    numbers: 'Números de emergencia',
    secondary: 'no es una página oficial',
    sourcesRead: 'Leídas en su origen: {n} de {all}. El resto, en copias.',
    readOriginal: 'leída en su origen',
    readCopy: 'leída en una copia',
    wrong: '¿Hay algún error? Avise al sitio que está leyendo.',
    report: 'Avisar de un problema',
    address: 'Impreso desde {n}',
    start: 'Iniciar {n}',
    pause: 'Pausar',
    resume: 'Seguir',
    stop: 'Parar',
    vibrate: 'Vibración',
    sound: 'Sonido',
    left: 'Tiempo restante: {n}.',
    over: 'Se acabó el tiempo.',
    ago: 'El tiempo se acabó hace {n}, mientras no estaba aquí.',
  },

  about: [
    'Información general. No sustituye la atención de un profesional de la salud.',
    'Los organismos citados no avalan esta guía.',
    'Redactada con ayuda de IA a partir de las fuentes indicadas.',
    'Nadie la financia. No lleva publicidad. El artículo del que nació esta guía también promocionaba una farmacia. Eso se quitó.',
    'Una precaución común es un consejo de seguridad antiguo y sencillo que damos sin citar una fuente.',
  ],

  certainty: {
    strong: 'Ayuda',
    moderate: 'Puede ayudar un poco',
    low: 'Quizá ayude',
    expert: 'Los expertos lo aconsejan',
    against: 'Los expertos aconsejan no usarlo',
    unknown: 'No sabemos si ayuda',
    contradicted: 'Es poco probable que ayude',
  },
  uses: {
    cramp: 'durante un calambre',
    sore: 'para el dolor que deja un calambre',
    tight: 'para un músculo que sigue tenso',
    night: 'para prevenir calambres nocturnos',
    cramps: 'para prevenir calambres',
    pregnancy: 'para los calambres en el embarazo',
    sport: 'para los calambres en el deporte',
    heat: 'para los calambres con el calor',
    back: 'para el dolor de espalda',
    strain: 'para una distensión o un esguince',
  },

  sections: {
    symptoms: ['Síntomas', 'Cómo se siente un espasmo y qué no es habitual'],
    causes: ['Causas', 'Músculos cansados, distensiones, calor, medicamentos, nervios'],
    treatments: ['Tratamientos', 'Qué ayuda, qué quizá ayude y qué es poco probable que ayude'],
    prevention: ['Prevención', 'Estirar, moverse, beber'],
    questions: ['Preguntas para su cita', 'Qué preguntar al médico o en la farmacia'],
  },
  groups: {
    feel: 'Qué puede sentir',
    check: 'No es habitual: consúltelo',
    common: 'Causas comunes',
    health: 'A veces hay un motivo de salud',
    cramps: 'Para tener menos calambres',
    spine: 'Para cuidar la espalda',
  },
  muscles: {
    calf: 'Pantorrilla',
    hamstring: 'Parte de atrás del muslo',
    thigh: 'Parte delantera del muslo',
    foot: 'Pie',
    back: 'Espalda',
    neck: 'Cuello',
    hand: 'Mano',
  },
  timers: {
    hold: 'Temporizador de estiramiento',
    ice: 'Temporizador de hielo',
    heat: 'Temporizador de calor',
  },
  figures: {
    calf: 'Persona sentada, una rodilla recta: tira del pie hacia arriba.',
    hamstring: 'Persona sentada, una pierna recta: se inclina hacia delante.',
    thigh: 'Persona de pie: sujeta un talón contra la nalga.',
    foot: 'Una mano tira de los dedos del pie hacia la espinilla.',
    back: 'Un paseo suave.',
    neck: 'La cabeza gira a cada lado.',
    hand: 'Una mano abre los dedos de la otra y dobla la muñeca hacia atrás.',
  },
  treatments: {
    stretching: 'Estiramientos',
    massage: 'Masaje',
    oil: 'Aceite tibio, pellizcar y presionar',
    nsaids: 'Analgésicos antiinflamatorios por vía oral',
    gels: 'Geles y cremas antiinflamatorios',
    paracetamol: 'Paracetamol (acetaminofén)',
    magnesium: 'Magnesio',
    b12: 'Vitamina B12',
    salt: 'Pastillas de sal',
    drinks: 'Bebidas',
    ice: 'Hielo',
    heat: 'Calor',
    quinine: 'Quinina: no se trate por su cuenta',
    relaxants: 'Relajantes musculares',
    pickle: 'Líquido de pepinillos en vinagre',
    k2: 'Vitamina K2',
  },
  questions: [
    '¿Qué podría ayudarme?',
    '¿Qué riesgos hay?',
    '¿Qué otras opciones hay?',
    '¿Y si no hago nada?',
    '¿Podría ser por alguno de mis medicamentos?',
    '¿Necesito alguna prueba?',
    '¿Cuándo debo volver?',
  ],

  text: {
    'DEF-4': 'En un espasmo, un músculo se tensa solo y sigue así un rato.',
    named: 'Si duele mucho, se llama calambre.',

    E2: 'Siente el pecho apretado, oprimido o con espasmos. El dolor puede ir a brazo, mandíbula, cuello o espalda. Puede sudar, tener náuseas o casi desmayarse.',
    E3: 'Cara caída, un lado del cuerpo débil o dormido de pronto, o arrastra las palabras.',
    E12: 'Le cuesta respirar o tragar, convulsiona o se desploma.',
    E4: 'Se le traba la mandíbula, o tiene espasmos rígidos y dolorosos que se extienden por el cuerpo.',
    E10: 'Tiene calambres en las manos o los pies, le hormiguea la boca y siente la garganta apretada.',
    E1: 'Le duele la espalda y tiene algo de esto. Las dos piernas le duelen, le hormiguean o están débiles o dormidas. Tiene dormida la zona de los genitales, las nalgas o la parte interna de los muslos. Le cuesta orinar, o aguantar la orina o las heces. Al tener sexo nota la zona dormida, o ya no tiene erecciones.',
    E11: 'De pronto una pierna está fría, pálida, azul o dormida, o no se mueve. Puede doler mucho en reposo.',
    E8: 'Una pierna está hinchada y le duele, y además le falta el aire, le duele el pecho o tose sangre.',
    E9: 'Tiene el cuello rígido, con fiebre, fuerte dolor de cabeza, sarpullido, dolor con la luz, mucho sueño o confusión.',
    E5: 'Con el calor, tiene confusión, se desmaya, tiene convulsiones, se nota muy caliente o respira rápido. O no mejora tras 30 minutos de descansar, refrescarse y beber.',
    E6: 'Su orina es oscura como té o refresco de cola, y los músculos le duelen mucho o están débiles.',
    E7: 'Empezó con un accidente grave, una caída de altura o un golpe en la cabeza, el cuello o la columna.',

    'aid-stop': 'Pare. Siéntese o agárrese a algo.',
    'aid-stretch':
      'Estire despacio el músculo tenso. Mantenga el estiramiento hasta que el músculo se suelte.',
    'aid-rub': 'Frótelo con suavidad mientras estira.',
    'aid-never':
      'No frote ni estire una pierna hinchada, caliente o que ha cambiado de color: busque ayuda hoy mismo.',
    'aid-move': 'Cambie de postura. Siga moviéndose con suavidad.',
    'aid-force': 'No fuerce los estiramientos, y no mantenga ninguno.',
    'calf-pull':
      'Siéntese con la rodilla recta. Tire del pie y de los dedos hacia arriba, hacia la espinilla.',
    'calf-wall': 'O póngase de pie y apóyese en una pared, con ese talón en el suelo.',
    'calf-hold': 'Manténgalo hasta que se alivie. Repita si vuelve.',
    'ham-lean':
      'Siéntese con esa pierna recta y el talón en el suelo. Inclínese hacia delante desde las caderas, con la espalda recta.',
    'ham-hold': 'Manténgalo hasta que se alivie.',
    'thigh-pull':
      'Agárrese a una pared o silla. Sujete el tobillo y lleve el talón a la nalga. Manténgalo hasta que se alivie.',
    'thigh-side': 'Si tiene mal equilibrio, acuéstese de lado para hacerlo.',
    'foot-pull':
      'Siéntese con la rodilla recta. Tire con suavidad de los dedos del pie hacia la espinilla. O póngase de pie sobre ese pie.',
    'foot-hold': 'Manténgalo hasta que se alivie.',
    'back-walk':
      'Dé paseos cortos y suaves. Haga sus tareas habituales en lo que pueda. No se quede en cama.',
    'back-push': 'No deje que nadie le presione la espalda.',
    'neck-turn': 'Gire la cabeza despacio a cada lado y vuelva, hasta donde el dolor lo permita.',
    'neck-warm': 'Use calor o hielo, lo que más le alivie.',
    'neck-drive': 'No conduzca mientras tenga el cuello trabado.',
    'hand-open':
      'Suelte lo que tenga en la mano. Con la otra mano, abra los dedos y doble la muñeca con suavidad hacia atrás.',
    'hand-hold': 'Manténgalo hasta que se alivie.',
    'aid-worse': 'Pare si empeora, si el dolor baja por una pierna o si nota debilidad o una zona dormida.',
    'hold-safe': 'No estire hasta sentir dolor. Si aún no se alivia, siga manteniendo el estiramiento.',
    'hold-end': 'Suelte despacio. Repita si vuelve.',
    'ice-check':
      'Mire la piel a menudo. Pare si se pone blanca, gris o de un rojo vivo, si salen ampollas, si arde o si se duerme.',
    'ice-end': 'Quítelo. Mire la piel.',
    'heat-cover': 'Use una funda. No se acueste encima ni duerma con el calor puesto.',
    'heat-check':
      'Mire la piel a menudo. Pare si salen ampollas o se pone de un rojo vivo, si arde o si se duerme.',
    'heat-end': 'Quítelo. Mire la piel.',

    'DEF-3':
      'A menudo llega de repente y puede doler mucho. Un calambre en la pierna dura desde unos segundos hasta 10 minutos.',
    'DEF-5': 'El dolor es sobre todo agudo o de tensión.',
    'DEF-2': 'Puede sentir el músculo como si tuviera un tirón o una distensión.',
    'SYM-1': 'El músculo puede sentirse duro.',
    'SYM-4': 'Puede abultarse o parecer un nudo.',
    'SYM-2': 'Puede costar caminar o estar de pie hasta que se alivia.',
    'SYM-5': 'Puede dar pequeñas sacudidas. Las sacudidas son comunes y por lo general inofensivas.',
    'SYM-6': 'Después puede quedar dolorido hasta 24 horas.',
    'SYM-3':
      'El adormecimiento, el hormigueo o el ardor no son habituales en un simple calambre. Consúltelos con un médico.',
    weak: 'Un calambre no deja debilidad. Si un brazo o una pierna sigue débil, busque ayuda hoy mismo.',
    dent: 'Un hundimiento, un hueco o un bulto nuevo tras un chasquido o una lesión puede ser un desgarro. Haga que se lo miren.',
    'look-alike':
      'Las piernas inquietas, la mala circulación, un coágulo de sangre o un nervio dolorido pueden parecer un calambre.',

    unknown:
      'En la mayoría de los calambres nadie sabe la causa. Quizá influyan los músculos cansados y los nervios que se disparan por error.',
    'DEF-1': 'Tras una distensión, los músculos cercanos pueden tensarse para proteger la parte que duele.',
    'CAU-1': 'El uso excesivo, las lesiones, levantar peso y el trabajo pesado pueden provocar un espasmo.',
    sitting: 'También sentarse mucho rato o mantener una misma postura.',
    sweat:
      'Los calambres pueden venir con ejercicio intenso y mucho sudor. El calor o la sed rara vez son toda la causa.',
    'CAU-3':
      'Los músculos del abdomen y la espalda ayudan a sostener la columna. No está claro que los débiles o rígidos causen espasmos.',
    age: 'Los calambres nocturnos en las piernas son muy comunes, y más con la edad.',
    pregnant: 'Los calambres son comunes al final del embarazo.',
    'CAU-2':
      'Los espasmos de espalda vuelven a menudo aunque no haya nada grave. A veces influye un problema de disco o de articulación.',
    'CAU-2-see':
      'Consulte a un médico si los suyos siguen volviendo o bajan a una pierna. Si nota debilidad o una zona dormida, busque ayuda hoy mismo.',
    nerve: 'Una hernia de disco o un canal estrecho en la columna pueden presionar un nervio.',
    drugs:
      'Algunos medicamentos se relacionan con calambres: ciertos diuréticos (pastillas para orinar) e inhaladores de acción prolongada, y menos las estatinas.',
    'drugs-keep':
      'No deje de tomar por su cuenta un medicamento recetado. Pregunte a un médico o en la farmacia.',
    salts: 'Pueden influir la falta de líquidos o de sales, la diálisis, una tiroides lenta o mucho alcohol.',
    blood: 'Si la sangre circula mal en las piernas, pueden doler al caminar y aliviarse al descansar.',
    rare: 'Menos a menudo es una enfermedad del hígado, los nervios o los músculos, tétanos o un veneno como el plomo.',

    'bed-stretch':
      'Estire las pantorrillas y la parte de atrás de los muslos antes de dormir. Quizá así los calambres nocturnos duelan menos.',
    'bed-trial':
      'En el estudio, cada estiramiento se mantuvo 10 segundos, 3 veces, cada noche durante 6 semanas.',
    'warm-up':
      'Primero haga un calentamiento. Aumente el ejercicio poco a poco. Descanse los músculos cansados.',
    drink: 'Beba líquidos como siempre, y más con el calor.',
    'drug-check': 'Pida en la farmacia o a un médico que repase con usted sus medicamentos.',
    'CAU-3-move':
      'El ejercicio regular puede bajar el riesgo de dolor de espalda, si lo mantiene y aprende a cuidarla.',
    'CAU-3-stretch': 'Quizá ayude estirar y fortalecer el abdomen y la espalda.',
    'CAU-3-stop': 'Pare si siente dolor, debilidad o una zona dormida.',
    active: 'Mantenga la actividad. El reposo en cama retrasa la recuperación.',
    lift: 'Levante peso con cuidado, pida ayuda con las cargas pesadas y cambie de postura a menudo.',
    belts:
      'No está claro que las fajas y las clases para levantar peso prevengan por sí solas el dolor de espalda.',

    nothing: 'La mayoría de los calambres en las piernas se pasan solos en 10 minutos o menos.',
    'stretch-what': 'Alarga despacio el músculo tenso y lo mantiene así.',
    'stretch-can': 'Los expertos dicen: estire hasta que el calambre se alivie. Eso no se ha probado bien.',
    'stretch-bed':
      'Antes de dormir, quizá haga que los calambres nocturnos duelan menos. No sabemos si hace que haya menos.',
    'stretch-harm': 'No estire hasta sentir dolor.',
    'stretch-fall': 'No dé rebotes. Agárrese para no caerse.',
    'stretch-ask': 'Tras una operación de cadera o rodilla, haga lo que le diga su equipo médico.',
    'rub-what': 'Se frota el músculo con suavidad, a menudo mientras se estira.',
    'TRT-1a':
      'Frotar con suavidad quizá alivie un calambre mientras estira. Para el dolor de espalda, los estudios son demasiado débiles para saberlo.',
    'rub-harm': 'Puede dejar moretones o dolor. Los daños graves son raros.',
    'rub-clot': 'No frote una pierna hinchada, caliente o que ha cambiado de color.',
    'rub-not':
      'No frote una lesión reciente, una fractura reciente, huesos débiles, piel rota o infectada, ni una zona dormida. No reciba un masaje si tiene fiebre.',
    'rub-ask':
      'Pida consejo antes si sangra con facilidad, toma anticoagulantes, está embarazada o tiene cáncer, diabetes o problemas de corazón.',
    'oil-what': 'Algunas personas frotan con aceite tibio, o pellizcan o presionan el músculo tenso.',
    'TRT-1b':
      'No hay buenas pruebas de que el aceite, pellizcar o presionar ayuden. El aceite solo hace más suave el roce. Presionar puede no hacer efecto al momento.',
    'oil-harm':
      'El aceite caliente quema. Entibie el frasco cerrado en agua tibia y pruebe una gota en la muñeca. Limpie lo que gotee. Presione con suavidad. Pare si duele.',
    'oil-clot': 'No presione una pantorrilla hinchada, caliente, roja o más oscura.',
    'oil-ask': 'No lo use sobre piel rota. Pida consejo antes si toma anticoagulantes.',
    'nsaid-what': 'Pastillas como ibuprofeno, naproxeno o aspirina (ácido acetilsalicílico).',
    'TRT-2a':
      'Son demasiado lentos para parar un calambre. Quizá alivien el dolor que deja, y pueden ayudar un poco en el dolor de espalda reciente.',
    'nsaid-harm':
      'Pueden dañar el estómago y subir el riesgo de infarto o ictus (derrame cerebral), incluso en las primeras semanas.',
    'nsaid-least':
      'Siga las indicaciones del envase: tome lo mínimo que le ayude, el menor tiempo posible. No tome dos tipos a la vez.',
    'nsaid-bleed': 'Heces negras, o vómito como café molido o con sangre, son una emergencia.',
    'nsaid-ask':
      'Pida consejo antes si tiene más de 65 años o menos de 16, está embarazada, busca embarazo o da el pecho. Pida consejo antes si tiene asma, o ha tenido una úlcera o alergia a estos medicamentos. Pida consejo antes si tiene problemas de corazón, hígado, riñón, presión arterial, circulación o intestino, o toma otros medicamentos.',
    'nsaid-not':
      'No los tome, salvo que se lo indiquen, tras una úlcera, sangrado, infarto o ictus (derrame cerebral) recientes. No los tome, salvo que se lo indiquen, con insuficiencia cardíaca grave, o con enfermedad de riñón o de hígado. No los tome, salvo que se lo indiquen, con anticoagulantes, corticoides o algunos antidepresivos.',
    'nsaid-preg':
      'No los use en el embarazo, salvo que se lo diga su matrona, partera o médico. El riesgo crece desde la semana 20.',
    aspirin: 'No dé aspirina a menores de 16 años, salvo que lo diga un médico.',
    'gel-what': 'El mismo tipo de analgésico, frotado en la piel.',
    'gel-can': 'Puede aliviar una distensión o un esguince. Nadie ha demostrado que ayude en un calambre.',
    'gel-harm': 'No lo ponga sobre piel rota ni debajo de una almohadilla térmica.',
    'gel-ask': 'Pida consejo antes si está embarazada o ha tenido alergia a estos analgésicos.',
    'para-what': 'Un analgésico que no es antiinflamatorio.',
    'para-can':
      'Por sí solo no ayuda en el dolor de espalda. Quizá le sirva para el dolor que deja un calambre si los antiinflamatorios no le convienen.',
    'para-harm':
      'Tomar demasiado puede dañar el hígado. No tome más de lo que dice el envase, ni dos productos que lo contengan.',
    'para-ask': 'Pida consejo antes si bebe mucho alcohol.',
    'mg-what': 'Un mineral que se vende en pastillas o polvo.',
    'TRT-2d':
      'Los estudios muestran que es poco probable que prevenga los calambres comunes. En el embarazo los resultados no coinciden. En el deporte no se ha probado.',
    'mg-harm': 'Puede causar diarrea, náuseas y retortijones.',
    'mg-not': 'No lo tome si tiene enfermedad de riñón, salvo que se lo receten.',
    'mg-ask':
      'Pida consejo antes si está embarazada o toma medicamentos: puede alterar algunos antibióticos y medicamentos para los huesos.',
    'b12-what': 'Una vitamina que se vende sola o mezclada con otras vitaminas B.',
    'TRT-2b': 'No hay pruebas suficientes de que la B12 prevenga los calambres.',
    'b12-harm': 'No se ha demostrado que la B12 en sí haga daño.',
    'b12-b6':
      'Las pastillas que mezclan vitaminas B pueden llevar mucha B6. Demasiada puede dañar los nervios.',
    'b12-ask':
      '¿Dieta vegana, metformina, o pies dormidos o con hormigueo? Pida un análisis: puede que le falte.',
    'salt-what': 'Pastillas de sal (sodio).',
    'TRT-2c':
      'No tome pastillas de sal para los calambres, salvo que se lo diga un profesional de la salud. Tras sudar mucho, tome agua con comida, o una bebida deportiva.',
    'salt-harm': 'Demasiada sal sube la presión arterial.',
    'salt-ask':
      'No las tome con presión arterial alta, o enfermedad de corazón, riñón o hígado. No las tome en el embarazo, con dieta baja en sal, o con litio o medicamentos para la presión.',
    'drink-what': 'Agua, o una bebida deportiva tras sudar mucho y por mucho tiempo.',
    'drink-can':
      'Beba líquidos como siempre, y más con el calor. Beber más que eso puede no evitar los calambres.',
    'drink-harm':
      'Demasiada agua demasiado rápido puede bajar mucho la sal de la sangre. Eso es una emergencia.',
    'drink-ask':
      'Con insuficiencia cardíaca, enfermedad de riñón o límite de líquidos, haga lo que le diga su equipo médico.',
    'ice-what': 'Hielo o una compresa fría, envueltos en un paño húmedo.',
    'ice-can':
      'Los expertos sugieren frío para un músculo dolorido. Para el dolor de espalda faltan pruebas.',
    'TRT-3a':
      'Úselo de 10 a 15 minutos. No pase de 20. Espere de 2 a 3 horas, hasta sentir la piel normal, antes de volver a usarlo.',
    'ice-harm':
      'El hielo puede dañar la piel. Mírela a menudo. Pare si se pone blanca, gris o de un rojo vivo, si salen ampollas, si arde o si se duerme.',
    'ice-not':
      'No lo use sobre piel rota o dormida, o donde la sangre circula mal. Pida consejo antes si tiene daño en los nervios, angina de pecho o cáncer, o tuvo una mala reacción al frío.',
    'ice-ask':
      'No lo use con síndrome de Raynaud, anemia falciforme o urticaria por frío. Pida consejo antes si tiene diabetes.',
    'heat-what': 'Una almohadilla o una banda térmica.',
    'TRT-3b':
      'El calor puede aliviar un poco y por poco tiempo una espalda tensa. Los expertos también lo sugieren para un músculo que sigue tenso.',
    'heat-low': 'Use una temperatura baja y una funda.',
    'heat-time': 'Pare después de 15 a 20 minutos.',
    'heat-harm':
      'Hasta el calor bajo puede quemar. No se acueste encima ni duerma con el calor puesto. No lo use en un niño, ni en nadie que no pueda quitárselo.',
    'heat-not':
      'No lo use sobre piel dormida o hinchazón reciente, o si el alcohol o un medicamento le dan sueño.',
    'heat-ask':
      'Pida consejo antes si tiene diabetes o una lesión de columna, o ha tenido un ictus (derrame cerebral).',
    'heat-patch':
      'No lo use sobre un parche con medicamento o una pomada, o sobre el vientre en el embarazo.',
    'quin-what': 'Un medicamento con receta.',
    'quin-can': 'Puede ayudar un poco, pero los riesgos son demasiado altos para tratarse por su cuenta.',
    'quin-harm': 'Puede causar problemas de la sangre y del corazón que matan.',
    'quin-ask':
      'No se trate con ella por su cuenta, y no la compre por internet. Para los médicos es el último recurso.',
    relax: 'Con receta. Pueden dar sueño: no conduzca. Quizá un médico le hable de ellos.',
    pickle: 'Los estudios son muy pequeños y no coinciden.',
    'pickle-not':
      'Es muy salado y ácido. No lo use con presión arterial alta, enfermedad de riñón o reflujo, o en el embarazo.',
    k2: 'Un solo estudio. No la tome con warfarina sin consultar antes.',

    'TRT-2e': 'Compre medicamentos solo en una farmacia que esté en el registro oficial de su país.',
    'buy-signs': 'Aléjese si el precio es demasiado bajo. Aléjese si nadie le pide receta.',

    U1: 'Una pierna le duele y está hinchada, caliente o ha cambiado de color, o tiene venas duras y doloridas. No la frote.',
    U2: 'Un calambre dura más de 10 minutos, aunque estire.',
    U8: 'Un brazo o una pierna ha perdido fuerza o sensibilidad poco a poco.',
    U9: 'Tiene calambres en los brazos o en el vientre.',
    U3: 'Tiene calambres y una herida sucia, o ha tomado o tocado un veneno.',
    'E10-urgent': 'Tiene calambres en las manos o los pies y le hormiguea la boca.',
    U10: 'Con el calor, tiene calambres durante más de 1 hora. O tiene calambres con el calor y además un problema de corazón o una dieta baja en sal.',
    U7: 'Tiene calambres después de mucho vómito, diarrea o sudor. O tiene calambres y toma diuréticos (pastillas para orinar), o tiene enfermedad de riñón o está en diálisis.',
    U6: 'Toma una estatina y tiene dolor muscular, debilidad o calambres que no se explica. Pregunte si debe tomar la próxima pastilla.',
    U4: 'Le duele la espalda y tiene fiebre, pérdida de peso, un bulto o un cambio de forma. O el dolor no se alivia con reposo, o es peor de noche o al toser, estornudar o evacuar. O le duele entre los hombros.',
    U5: 'Le duele la espalda y ha tenido cáncer o tiene huesos débiles o defensas bajas. O le duele la espalda y ha tomado corticoides mucho tiempo o se inyecta drogas.',
    U11: 'Está embarazada y tiene fuerte dolor de cabeza, cambios de visión, hinchazón repentina o dolor en lo alto del vientre.',
    U12: 'Un niño de menos de 5 años tiene dolor de espalda. O un niño tiene espasmos o dolor de espalda con fiebre, pérdida de peso, debilidad, cojera u hormigueo. O eso lo despierta, o cambia cómo orina o evacúa. O el cuello sigue torcido más de 7 días.',

    often: 'Los calambres son frecuentes o no le dejan dormir bien.',
    tingle: 'Los calambres vienen con hormigueo, con ardor o con hinchazón en las dos piernas.',
    shrink: 'Un músculo se está haciendo más pequeño.',
    twitch:
      'Las sacudidas de un músculo duran más de 2 semanas o están en más de un lugar, o el músculo está rígido.',
    'new-drug':
      'Los calambres empezaron tras un medicamento nuevo. Llame en un plazo de 1 a 2 días. No deje de tomarlo por su cuenta.',
    walking: 'La pierna le duele al caminar y deja de doler al descansar. Llame en un plazo de 1 a 2 días.',
    alcohol: 'Tiene calambres y bebe mucho alcohol.',
    'back-weeks': 'El dolor de espalda no mejora tras unas semanas.',
    midwife: 'Tiene calambres a menudo en el embarazo: dígaselo a su matrona o partera.',
    child: 'Un niño tiene cualquier otro tipo de dolor de espalda.',
  },
} as const satisfies Words;
