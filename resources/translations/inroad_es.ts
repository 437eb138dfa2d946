<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inroad</source>
        <translation>Acerca de Inroad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. No names and no notes are in it.</source>
        <translation>Copiado. No contiene nombres ni notas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>It could not be opened here. Its place is {place}.</source>
        <translation>No se pudo abrir aquí. Está en {place}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>On the page that you had Inroad from. The program itself asks no server.</source>
        <translation>En la página de donde obtuviste Inroad. El programa no pregunta a ningún servidor.</translation>
    </message>
    <message>
        <source>On {page}. The program itself asks no server.</source>
        <translation>En {page}. El programa no pregunta a ningún servidor.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Mostrar licencias</translation>
    </message>
    <message>
        <source>Show the folder of your data</source>
        <translation>Mostrar la carpeta de tus datos</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>{file} in that folder: when Inroad started, and what went wrong. No names, no notes.</source>
        <translation>{file} en esa carpeta: cuándo se inició Inroad y qué falló. Sin nombres ni notas.</translation>
    </message>
    <message>
        <source>{licence}: free to use, change and pass on.</source>
        <translation>{licence}: puedes usarlo, modificarlo y compartirlo.</translation>
    </message>
</context>
<context>
    <name>AboutMePage</name>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>An article, a contact, a hand with something you know well</source>
        <translation>Un artículo, un contacto, una mano con algo que conoces bien</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Choose what matters to you in work. Questions and paths are weighed by it.</source>
        <translation>Elige lo que te importa en el trabajo. Las preguntas y los caminos se valoran según eso.</translation>
    </message>
    <message>
        <source>For you, to read before you write or talk. Nothing of it is sent by itself.</source>
        <translation>Para ti, para leer antes de escribir o hablar. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Dar algo a cambio</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Introducing yourself</source>
        <translation>Presentarte</translation>
    </message>
    <message>
        <source>My pitches</source>
        <translation>Mis presentaciones</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>Mis etapas</translation>
    </message>
    <message>
        <source>My values</source>
        <translation>Mis valores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Offered in thank-you letters and check-ins.</source>
        <translation>Se ofrece en los agradecimientos y al retomar el contacto.</translation>
    </message>
    <message>
        <source>Say it once here; letters and sheets have it from then on. Saved as you type.</source>
        <translation>Dilo una vez aquí; cartas y hojas lo toman de ahí. Se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>Signs your letters, and stands on your sheet.</source>
        <translation>Firma tus cartas y aparece en tu hoja.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>The first ones are printed on your sheets, without the answers.</source>
        <translation>Las primeras se imprimen en tus hojas, sin las respuestas.</translation>
    </message>
    <message>
        <source>The usual one is printed on your sheets and offered in letters. 30 seconds are enough.</source>
        <translation>La habitual se imprime en tus hojas y se ofrece en las cartas. Bastan 30 segundos.</translation>
    </message>
    <message>
        <source>Theirs stand beside yours on the sheet. Several lines can be pasted at once.</source>
        <translation>Las de la otra persona están junto a las tuyas en la hoja. Puedes pegar varias líneas a la vez.</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation>Qué te trae aquí</translation>
    </message>
    <message>
        <source>What others come to you for</source>
        <translation>Para qué te busca la gente</translation>
    </message>
    <message>
        <source>What they may ask me</source>
        <translation>Lo que pueden preguntarme</translation>
    </message>
    <message>
        <source>What you are looking for, and from when on</source>
        <translation>Qué buscas y a partir de cuándo</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Qué puedes ofrecer</translation>
    </message>
    <message>
        <source>What you read about without being asked</source>
        <translation>Qué lees sin que nadie te lo pida</translation>
    </message>
    <message>
        <source>What you studied, where you worked, what you made</source>
        <translation>Qué estudiaste, dónde trabajaste, qué has hecho</translation>
    </message>
    <message>
        <source>What you want to have decided, and by when</source>
        <translation>Qué quieres tener decidido, y para cuándo</translation>
    </message>
    <message>
        <source>What you would like to know a year from now</source>
        <translation>Qué te gustaría saber dentro de un año</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Dónde estás</translation>
    </message>
</context>
<context>
    <name>AddOwnValue</name>
    <message>
        <source>A value of your own</source>
        <translation>Un valor propio</translation>
    </message>
    <message>
        <source>A value that is missing…</source>
        <translation>Un valor que falta…</translation>
    </message>
    <message>
        <source>Add a value of your own</source>
        <translation>Añadir un valor propio</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>A name, or paste a profile: name, role, link</source>
        <translation>Un nombre, o pega un perfil: nombre, puesto, enlace</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>Añadir y preparar</translation>
    </message>
    <message>
        <source>Add role, organisation or link</source>
        <translation>Añadir puesto, organización o enlace</translation>
    </message>
    <message>
        <source>Already in your address book: </source>
        <translation>Ya en tu agenda: </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How do you know each other?</source>
        <translation>¿De qué conoces a esta persona?</translation>
    </message>
    <message>
        <source>Is this {name}, {about}?</source>
        <translation>¿Es {name}, {about}?</translation>
    </message>
    <message>
        <source>Keep it as the name</source>
        <translation>Dejarlo como nombre</translation>
    </message>
    <message>
        <source>Somebody else of the same name is fine.</source>
        <translation>Otra persona con el mismo nombre también vale.</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Separarlo</translation>
    </message>
    <message>
        <source>Understood from what you pasted. </source>
        <translation>Entendido de lo que pegaste. </translation>
    </message>
    <message>
        <source>more than a name</source>
        <translation>más que un nombre</translation>
    </message>
</context>
<context>
    <name>AddToCalendar</name>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}, and open in your calendar</source>
        <translation>Guardado como {file} y abierto en tu calendario</translation>
    </message>
    <message>
        <source>Saved as {file}: open it in your calendar</source>
        <translation>Guardado como {file}: ábrelo en tu calendario</translation>
    </message>
</context>
<context>
    <name>AlsoThank</name>
    <message>
        <source>Already done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Introduced you to {met}. Two lines tell how it went.</source>
        <translation>Te puso en contacto con {met}. Dos líneas cuentan cómo fue.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Dar las gracias a {name}</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gracias dadas</translation>
    </message>
    <message>
        <source>Thanks to others</source>
        <translation>Gracias a otras personas</translation>
    </message>
    <message>
        <source>Was there too.</source>
        <translation>También estuvo.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add to the next conversation</source>
        <translation>Añadir a la próxima conversación</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Abrir la hoja</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Who could tell you?</source>
        <translation>¿Quién podría contarte?</translation>
    </message>
    <message>
        <source>{name} could tell you.</source>
        <translation>{name} podría contarte.</translation>
    </message>
</context>
<context>
    <name>AskHowKnown</name>
    <message>
        <source>It can be said later, on the People page.</source>
        <translation>Se puede decir más tarde, en la página Personas.</translation>
    </message>
    <message>
        <source>One tap. A first message begins differently with a friend.</source>
        <translation>Un toque. Un primer mensaje empieza de otro modo entre amistades.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} de {of}</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>A name is enough.</source>
        <translation>Basta un nombre.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer.</source>
        <translation>Todo lo que escribes se queda en este equipo.</translation>
    </message>
    <message>
        <source>Import people you know…</source>
        <translation>Importar a tu gente…</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>O bien:</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Somebody you like to talk to is a good beginning: a friend, a former colleague, a teacher.</source>
        <translation>Un buen comienzo es alguien con quien te gusta hablar: una amistad, alguien de otro trabajo o de tus estudios.</translation>
    </message>
    <message>
        <source>Who could you talk to this week?</source>
        <translation>¿Con quién podrías hablar esta semana?</translation>
    </message>
</context>
<context>
    <name>AutostartOffer</name>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Shall Inroad start with your computer, out of sight, so that its reminders reach you?</source>
        <translation>¿Quieres que Inroad se inicie con tu equipo, sin ventana, para que te lleguen los recordatorios?</translation>
    </message>
    <message>
        <source>Start it with my computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All is as it was on {moment}. What is here now is backed up first, so you can come back to it. The window closes and comes back.</source>
        <translation>Todo vuelve a estar como en {moment}. Antes se guarda lo que hay ahora, para que puedas volver a ello. La ventana se cierra y se abre de nuevo.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia?</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Volver a esta…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Made at the end of each run, once a day, and before each import and update.</source>
        <translation>Se hacen al final de cada uso, una vez al día y antes de importar o actualizar.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The backup could not be opened here.</source>
        <translation>La copia no se pudo abrir aquí.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made by itself.</source>
        <translation>Aún no hay copias. La primera se hace sola.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>has another passphrase</source>
        <translation>tiene otra frase de contraseña</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{0} per cent</source>
        <translation>{0} por ciento</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>CameUp</name>
    <message>
        <source>Came up</source>
        <translation>Surgió</translation>
    </message>
    <message>
        <source>Note a name or place</source>
        <translation>Anotar un nombre o un lugar</translation>
    </message>
    <message>
        <source>People, places, promises and things to read: {0} notes one while you listen.</source>
        <translation>Personas, lugares, promesas y lecturas: {0} anota una mientras escuchas.</translation>
    </message>
</context>
<context>
    <name>CameUpPart</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name or a few words, then Enter</source>
        <translation>Nombre o unas palabras, luego Intro</translation>
    </message>
    <message>
        <source>Nobody and nothing is noted. If a name, a place, a promise or a book came up, add it here.</source>
        <translation>No hay nada anotado. Si surgió un nombre, un lugar, una promesa o un libro, añádelo aquí.</translation>
    </message>
    <message>
        <source>People to ask, places and promises at once; Undo takes all of it back</source>
        <translation>Personas por contactar, lugares y promesas a la vez; Deshacer lo devuelve todo</translation>
    </message>
    <message>
        <source>Take up all</source>
        <translation>Recoger todo</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Lo que surgió</translation>
    </message>
    <message>
        <source>Who and what came up</source>
        <translation>Quién y qué surgió</translation>
    </message>
</context>
<context>
    <name>CameUpRow</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add, to ask</source>
        <translation>Añadir por contactar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>Cuánto te verías en {name}</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>Cuánto te verías ahí</translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation>Solo conservar</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Somebody else of the same name, who is not in your list yet</source>
        <translation>Otra persona con el mismo nombre, que aún no está en tu lista</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por contactar</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>ChooseNext</name>
    <message>
        <source>A good beginning</source>
        <translation>Un buen comienzo</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Añadir otro nombre</translation>
    </message>
    <message>
        <source>Go to Today. Nothing is lost.</source>
        <translation>Ir a Hoy. No se pierde nada.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next: why them, a few questions, and a sheet of one page to print. About ten minutes.</source>
        <translation>Ahora: por qué esta persona, unas preguntas y una hoja de una página para imprimir. Unos diez minutos.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Preparar una conversación con {name}</translation>
    </message>
    <message>
        <source>Those who know you well answer most readily, so they stand first.</source>
        <translation>Quienes te conocen bien responden con más gusto, por eso van primero.</translation>
    </message>
    <message>
        <source>Whom first?</source>
        <translation>¿Con quién primero?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the People page</source>
        <translation>
            <numerusform>y %n más en la página Personas</numerusform>
            <numerusform>y %n más en la página Personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePersonDialog</name>
    <message>
        <source>New: {name}</source>
        <translation>Nueva: {name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Search, or type a new name</source>
        <translation>Busca o escribe un nombre nuevo</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>¿A quién preguntar?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>¿Con quién?</translation>
    </message>
</context>
<context>
    <name>ChosenQuestions</name>
    <message>
        <source>Your questions</source>
        <translation>Tus preguntas</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Nothing in it</source>
        <translation>Sin contenido</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Qué es «{column}»</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Sin preparar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Hoja lista</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Add to calendar…</source>
        <translation>Añadir al calendario…</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation>Cancelar la conversación</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>No tuvo lugar</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Sin preparar</translation>
    </message>
    <message>
        <source>Not thanked yet</source>
        <translation>Gracias pendientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Abrir notas</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Hoja lista</translation>
    </message>
    <message>
        <source>Thanks sent</source>
        <translation>Gracias enviadas</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Ya hablamos</translation>
    </message>
    <message>
        <source>Who takes part…</source>
        <translation>Quién participa…</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dar las gracias</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>¿Hubo conversación?</translation>
    </message>
    <message>
        <source>Here you will find your conversations: those coming up with their sheets, and those behind you with what has stayed.</source>
        <translation>Aquí estarán tus conversaciones: las próximas, con sus hojas, y las pasadas, con lo que quedó de ellas.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>To look back on</source>
        <translation>Por repasar</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>Una copia de todo</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>All of it is copied to {folder} and looked at before anything is removed here. The window closes and comes back.</source>
        <translation>Todo se copia a {folder} y se comprueba antes de quitar nada de aquí. La ventana se cierra y se abre de nuevo.</translation>
    </message>
    <message>
        <source>Asked for at the start. Without it nobody can open your data and the backups made since.</source>
        <translation>Se pide al empezar. Sin ella nadie puede abrir tus datos ni las copias hechas desde entonces.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Everything in one file, or people for an address book, a spreadsheet or a calendar.</source>
        <translation>Todo en un archivo, o las personas para una agenda, una hoja de cálculo o un calendario.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Inroad was started on a folder of its own (--data, or sample data), so it stays there.</source>
        <translation>Inroad se inició con una carpeta propia (--data o datos de ejemplo), así que se queda ahí.</translation>
    </message>
    <message>
        <source>Made by themselves; look inside one, or go back to it.</source>
        <translation>Se hacen solas; mira dentro de una o vuelve a ella.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the data to another folder</source>
        <translation>Mover los datos a otra carpeta</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>¿Mover tus datos?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>Moviendo tus datos…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Poner una…</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Ver copias</translation>
    </message>
    <message>
        <source>The database inroad.db and its backups.</source>
        <translation>La base de datos inroad.db y sus copias.</translation>
    </message>
    <message>
        <source>The folder could not be opened here. It is written beside the button.</source>
        <translation>La carpeta no se pudo abrir aquí. Está escrita junto al botón.</translation>
    </message>
    <message>
        <source>There is none: anybody who can open your files can read what you write here.</source>
        <translation>No hay ninguna: quien pueda abrir tus archivos puede leer lo que escribes aquí.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>By when: {what}</source>
        <translation>Para cuándo: {what}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>No day: {what}</source>
        <translation>Sin día: {what}</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Poner un día</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Elige un día</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Doing it again…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Hecho de nuevo: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Or&amp;ganización</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
</context>
<context>
    <name>DropButton</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one or several files here, or</source>
        <translation>Suelta aquí uno o varios archivos, o</translation>
    </message>
</context>
<context>
    <name>DroppedPaths</name>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Más de {name}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Show all {0}</source>
        <translation>Mostrar los {0}</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Already done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>No tuvo lugar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejar reposar</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dijo no</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dijo sí</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Ya hablamos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Combinar dos personas</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Parece que no hay nadie dos veces.</translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>Una de las dos ya no está.</translation>
    </message>
    <message>
        <source>That was the last pair. Those left for later come again next time.</source>
        <translation>Era la última pareja. Las que dejaste para después vuelven la próxima vez.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son la misma</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>← and → choose a side</source>
        <translation>← y → eligen un lado</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Eliminar el evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Its people stay.</source>
        <translation>Sus personas se quedan.</translation>
    </message>
    <message>
        <source>People from an event</source>
        <translation>Personas de un evento</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Guardar el evento</translation>
    </message>
    <message>
        <source>What was it called? A word is enough.</source>
        <translation>¿Cómo se llamaba? Basta una palabra.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>uno nuevo</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Careers day, a conference, a seminar</source>
        <translation>Feria de empleo, un congreso, un seminario</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Día del evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Lisbon, or online</source>
        <translation>Lisboa, o en línea</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>EventLines</name>
    <message>
        <source>&amp;Whom did you meet? One on each line</source>
        <translation>¿&amp;A quién conociste? Una persona por línea</translation>
    </message>
    <message>
        <source>Maya Osei, Science policy advisor, Royal Society
Tom Brandt, tom@example.org
A name alone is enough</source>
        <translation>Maya Osei, asesora de política científica, Royal Society
Tom Brandt, tom@example.org
También basta un nombre</translation>
    </message>
    <message>
        <source>What each line will make is shown here, before anything is added.</source>
        <translation>Aquí se ve lo que hará cada línea, antes de añadir nada.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Lo que se hará</translation>
    </message>
    <message>
        <source>Whom did you meet? One on each line</source>
        <translation>¿A quién conociste? Una persona por línea</translation>
    </message>
</context>
<context>
    <name>EventMet</name>
    <message>
        <source>Archived</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Invented people are among yours</source>
        <translation>Hay personas inventadas entre las tuyas</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Opens a second window on invented people. It is thrown away when you close it.</source>
        <translation>Abre una segunda ventana con personas inventadas. Se descarta al cerrarla.</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>The example could not be started here.</source>
        <translation>El ejemplo no se pudo iniciar aquí.</translation>
    </message>
    <message>
        <source>The invented people and what hangs on them go; what you added stays. You can undo it.</source>
        <translation>Las personas inventadas y lo que depende de ellas se van; lo que añadiste se queda. Puedes deshacerlo.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>A table, .csv, with one row for each person and where things stand.</source>
        <translation>Una tabla, .csv, con una fila por persona y en qué punto está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contact cards, .vcf: names, e-mail, phone, links, organisation and tags.</source>
        <translation>Tarjetas de contacto, .vcf: nombres, correo, teléfono, enlaces, organización y etiquetas.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Everything, to keep or to take to another computer</source>
        <translation>Todo, para guardar o llevar a otro equipo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation>Para un calendario</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Para una hoja de cálculo</translation>
    </message>
    <message>
        <source>For an old address book</source>
        <translation>Para una agenda antigua</translation>
    </message>
    <message>
        <source>For another address book</source>
        <translation>Para otra agenda</translation>
    </message>
    <message>
        <source>One file, .inroad.json, with all that you entered, your notes too.</source>
        <translation>Un archivo, .inroad.json, con todo lo que escribiste, también tus notas.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>The folder could not be opened. The file is {file}.</source>
        <translation>La carpeta no se pudo abrir. El archivo es {file}.</translation>
    </message>
    <message>
        <source>The same cards as older programs read them, .vcf 3.0.</source>
        <translation>Las mismas tarjetas como las leen programas antiguos, .vcf 3.0.</translation>
    </message>
    <message>
        <source>These {count} people</source>
        <translation>Estas {count} personas</translation>
    </message>
    <message>
        <source>Those with a story or on your list</source>
        <translation>Las que tienen historia o están en tu lista</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read them.</source>
        <translation>Quien reciba el archivo podrá leerlas.</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Con mis notas</translation>
    </message>
    <message>
        <source>Your conversations with an alarm, and what is to be done, .ics. Nobody is invited. A later file updates this one.</source>
        <translation>Tus conversaciones con aviso y lo que hay que hacer, .ics. No se invita a nadie. Un archivo posterior actualiza este.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Address books (*.csv *.vcf *.zip *.tsv *.txt *.json)</source>
        <translation>Agendas (*.csv *.vcf *.zip *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bring in people you know</source>
        <translation>Traer a tu gente</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>From LinkedIn (Connections.csv, or the .zip it comes in), Google, Outlook, a phone (.vcf), any table (.csv, or rows copied from a spreadsheet), or Inroad&apos;s own .inroad.json.</source>
        <translation>De LinkedIn (Connections.csv, o el .zip en que viene), Google, Outlook, un teléfono (.vcf), cualquier tabla (.csv, o filas copiadas de una hoja de cálculo) o el .inroad.json de Inroad.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, then “Data privacy”, then “Get a copy of your data”, and tick Connections. An e-mail brings the file, often within ten minutes. Take it as it is, also as a .zip.</source>
        <translation>En LinkedIn, abre Ajustes, luego «Privacidad de datos» y «Obtener una copia de tus datos», y marca Contactos. Un correo trae el archivo, a menudo en diez minutos. Úsalo tal cual, también como .zip.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Rows that you copied from a spreadsheet (Ctrl+V)</source>
        <translation>Filas copiadas de una hoja de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the rows with their header first.</source>
        <translation>No hay nada en el portapapeles. Copia antes las filas con su encabezado.</translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation>De dónde viene el archivo</translation>
    </message>
    <message>
        <source>You see what is in it before anything is written. Nothing leaves this computer.</source>
        <translation>Ves lo que contiene antes de que se escriba nada. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>FirstValues</name>
    <message>
        <source>What matters to you in your work? Tap three, or go on without</source>
        <translation>¿Qué te importa en tu trabajo? Toca tres, o sigue sin elegir</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar para siempre?</translation>
    </message>
    <message>
        <source>Delete these backups too</source>
        <translation>Eliminar también estas copias</translation>
    </message>
    <message>
        <source>Deleted for good: {name}</source>
        <translation>Eliminado para siempre: {name}</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Eliminando para siempre…</translation>
    </message>
    <message>
        <source>Everything about {name} goes: the story, the notes, and the conversations that were theirs alone. This cannot be undone, and neither can what you did before it.</source>
        <translation>Se elimina todo sobre {name}: la historia, las notas y las conversaciones que eran solo suyas. Esto no se puede deshacer, ni tampoco lo que hiciste antes.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Lo que habías escrito está aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{text} Open Inroad to answer.</source>
        <translation>{text} Abre Inroad para responder.</translation>
    </message>
</context>
<context>
    <name>FullHead</name>
    <message>
        <source>Narrow strip</source>
        <translation>Tira estrecha</translation>
    </message>
    <message>
        <source>Stays on top of a video call</source>
        <translation>Queda encima de una videollamada</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>prevista hasta las {0}</translation>
    </message>
</context>
<context>
    <name>GaveDialog</name>
    <message>
        <source>&amp;In a line</source>
        <translation>En una &amp;línea</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Open a message; it enters the story when you have sent it</source>
        <translation>Abre un mensaje; entra en la historia cuando lo hayas enviado</translation>
    </message>
    <message>
        <source>Something for {name}</source>
        <translation>Algo para {name}</translation>
    </message>
    <message>
        <source>To &amp;whom?</source>
        <translation>¿&amp;A quién?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>What exactly, if you like</source>
        <translation>Qué exactamente, si quieres</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>¿Qué fue?</translation>
    </message>
    <message>
        <source>What you can offer: {offer}</source>
        <translation>Lo que puedes ofrecer: {offer}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Falta completar: {what}.</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning; leave that out.</source>
        <translation>Esto suena a pedir empleo. Una conversación así es para aprender; mejor déjalo fuera.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sort by “{title}”; again: the other way round</source>
        <translation>Ordenar por «{title}»; otra vez: al revés</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>About Inroad</source>
        <translation>Acerca de Inroad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Licences, the log, and “Copy details” for a report of a mistake.</source>
        <translation>Licencias, el registro y «Copiar detalles» para informar de un fallo.</translation>
    </message>
    <message>
        <source>One sentence each, where something is used for the first time.</source>
        <translation>Una frase cada uno, donde algo se usa por primera vez.</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Abrir la ayuda</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Ver consejos de nuevo</translation>
    </message>
    <message>
        <source>The craft in short, and where everything is. {key} opens it on what you are looking at.</source>
        <translation>El oficio en breve y dónde está todo. {key} la abre en lo que estás viendo.</translation>
    </message>
    <message>
        <source>The hints come again, each at its place.</source>
        <translation>Los consejos vuelven, cada uno en su lugar.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada en la ayuda contiene estas palabras.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hold Shift or Ctrl to select several people: circle, path and tags change for all at once.</source>
        <translation>Mantén Mayús o Ctrl para seleccionar a varias personas: círculo, camino y etiquetas cambian para todas a la vez.</translation>
    </message>
    <message>
        <source>When you have talked, press “We talked”, or “Finish” in the notes: thanks begin from there.</source>
        <translation>Después de hablar, pulsa «Ya hablamos», o «Terminar» en las notas: el agradecimiento empieza ahí.</translation>
    </message>
    <message>
        <source>{key} finds anything: a person, a note, a page, something to do.</source>
        <translation>{key} encuentra cualquier cosa: una persona, una nota, una página, algo que hacer.</translation>
    </message>
    <message>
        <source>“Later” asks when it shall come back, “Already done” ends it, and Undo takes either back.</source>
        <translation>«Más tarde» pregunta cuándo debe volver, «Ya está» lo termina, y Deshacer revierte ambos.</translation>
    </message>
    <message>
        <source>“Mixed” means that people disagree, “?” that nobody has told you yet. Open a field for more.</source>
        <translation>«Dispares» significa que hay opiniones distintas; «?», que nadie te ha hablado aún. Abre un campo para ver más.</translation>
    </message>
    <message>
        <source>“Narrow strip” keeps your notes on top of a video call; {key} notes a name while you listen.</source>
        <translation>«Tira estrecha» mantiene tus notas encima de una videollamada; {key} anota un nombre mientras escuchas.</translation>
    </message>
</context>
<context>
    <name>HowKnown</name>
    <message>
        <source>A name, if you like</source>
        <translation>Un nombre, si quieres</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Its name, if you like</source>
        <translation>Su nombre, si quieres</translation>
    </message>
    <message>
        <source>Through &amp;whom?</source>
        <translation>¿A través de &amp;quién?</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>¿A través de quién?</translation>
    </message>
    <message>
        <source>W&amp;here? If you like</source>
        <translation>¿&amp;Dónde? Si quieres</translation>
    </message>
    <message>
        <source>W&amp;hich event or place?</source>
        <translation>¿Q&amp;ué evento o lugar?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Which event or place?</source>
        <translation>¿Qué evento o lugar?</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>en la Universidad de Leeds</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>For the new people</source>
        <translation>Para las personas nuevas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Tags for the new people</source>
        <translation>Etiquetas para las personas nuevas</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>De dónde vienen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>por decir</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each file that you import is remembered here, so that it can be taken back.</source>
        <translation>Cada archivo que importas se recuerda aquí, para que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Ya en la agenda</translation>
    </message>
    <message>
        <source>Look at its people</source>
        <translation>Ver sus personas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Siguen aquí</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>¿Deshacer esta importación?</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>The people whom it brought go again, but for those with a story or whom you changed since. Known people lose what it added and you did not change. It can be undone.</source>
        <translation>Las personas que trajo se van, menos las que ya tienen historia o las que cambiaste desde entonces. Las que ya tenías pierden lo que se añadió y no cambiaste. Se puede revertir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecha</translation>
    </message>
</context>
<context>
    <name>IntroductionsList</name>
    <message>
        <source>Introductions as a list</source>
        <translation>Conexiones como lista</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
</context>
<context>
    <name>IntroductionsModel</name>
    <message>
        <source>Introduced by</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Llevó a</translation>
    </message>
    <message>
        <source>Nobody: known to you before</source>
        <translation>Nadie: ya estaba en tu entorno</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Steps from you</source>
        <translation>Pasos desde ti</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>En qué punto</translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Drawing that stays sharp, SVG (*.svg)</source>
        <translation>Dibujo siempre nítido, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Here you will see who led you to whom. It begins when you add somebody and say who introduced you to them.</source>
        <translation>Aquí verás quién te llevó a quién. Empieza cuando añades a alguien y dices quién hizo el contacto.</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Imagen, PNG (*.png)</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>Written: {name}. With so many people an SVG can be read better.</source>
        <translation>Escrito: {name}. Con tantas personas, un SVG se lee mejor.</translation>
    </message>
</context>
<context>
    <name>IntroductionsTree</name>
    <message>
        <source>Introductions as a tree</source>
        <translation>Conexiones como árbol</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Nothing lies under “Very important” yet. What does will stand here to choose from.</source>
        <translation>Aún no hay nada en «Muy importante». Lo que pongas ahí estará aquí para elegir.</translation>
    </message>
    <message>
        <source>Paths and questions are weighed by what you keep. Fewer is fine, and says more.</source>
        <translation>Caminos y preguntas se valoran según lo que conserves. Menos también vale, y dice más.</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Ordenar las tarjetas</translation>
    </message>
    <message>
        <source>What would you keep?</source>
        <translation>¿Qué conservarías?</translation>
    </message>
    <message>
        <source>You laid {many} there. Keep the {most} that you would miss first; fewer is fine, and says more.</source>
        <translation>Pusiste {many} ahí. Conserva los {most} que antes echarías de menos; menos también vale, y dice más.</translation>
    </message>
    <message>
        <source>{kept} kept, of at most {most}</source>
        <translation>{kept} elegidos, de {most} como máximo</translation>
    </message>
</context>
<context>
    <name>KeptValue</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Un límite firme: si a un camino le falta, lo dice con claridad.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Cuánto importa: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Esencial: {value}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A question by its number</source>
        <translation>Una pregunta por su número</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Cambiar sus palabras</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Cerrar las notas</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Delete; Undo brings it back</source>
        <translation>Eliminar; Deshacer lo devuelve</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done: save, add, open in the mail program</source>
        <translation>Listo: guardar, añadir, abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Edit or rename</source>
        <translation>Editar o cambiar el nombre</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find anything: people, notes, pages, what to do</source>
        <translation>Encontrar lo que sea: personas, notas, páginas, tareas</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Notas generales</translation>
    </message>
    <message>
        <source>Help on what is shown</source>
        <translation>Ayuda sobre lo que se ve</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Keep what is at the left, at the right</source>
        <translation>Conservar lo de la izquierda, lo de la derecha</translation>
    </message>
    <message>
        <source>Letters, forms and steps</source>
        <translation>Cartas, formularios y pasos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Bajar la pregunta</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Subir la pregunta</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Note what came up: a name, a place, a promise</source>
        <translation>Anotar lo que surgió: un nombre, un lugar, una promesa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into an import</source>
        <translation>Pegar filas de una hoja de cálculo en una importación</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Guardar la hoja como PDF</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Start and stop the clock</source>
        <translation>Poner en marcha y parar el cronómetro</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Swap it for another</source>
        <translation>Cambiarla por otra</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>La anterior, la siguiente</translation>
    </message>
    <message>
        <source>The questions of a conversation</source>
        <translation>Las preguntas de una conversación</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>Tick a question as asked</source>
        <translation>Marcar una pregunta como hecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What it is: a person, a place, a promise, to read</source>
        <translation>Qué es: una persona, un lugar, una promesa, una lectura</translation>
    </message>
</context>
<context>
    <name>KnowStep</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The language changes when Inroad starts again.</source>
        <translation>El idioma cambia cuando Inroad se inicia de nuevo.</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>In 2 hours</source>
        <translation>En 2 horas</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejar reposar</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation>Mover la fecha…</translation>
    </message>
    <message>
        <source>Remind me on…</source>
        <translation>Recordarme el…</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana temprano</translation>
    </message>
</context>
<context>
    <name>LearnedStep</name>
    <message>
        <source>All of it is optional. Write as if they might read it.</source>
        <translation>Todo es opcional. Escribe como si fueran a leerlo.</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Lo que aprendiste</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Esta persona ya no está.</translation>
    </message>
    <message>
        <source>You had opened this letter to send it.</source>
        <translation>Habías abierto esta carta para enviarla.</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy and open LinkedIn</source>
        <translation>Copiar y abrir LinkedIn</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>¿La enviaste?</translation>
    </message>
    <message>
        <source>I sent it elsewhere</source>
        <translation>La envié por otra vía</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Notes it in the story. Inroad itself sends nothing.</source>
        <translation>Lo anota en la historia. Inroad no envía nada.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Sí, está enviada</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>A line from your notes</source>
        <translation>Una línea de tus notas</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>Nota de LinkedIn</translation>
    </message>
    <message>
        <source>Quote nothing</source>
        <translation>No citar nada</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>LetterPart</name>
    <message>
        <source>A sentence that you would tell a friend</source>
        <translation>Una frase que contarías a una amistad</translation>
    </message>
    <message>
        <source>Already thanked</source>
        <translation>Gracias ya dadas</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>Como firmas una carta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Lines of your notes</source>
        <translation>Líneas de tus notas</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Quote a line of your notes in the letter</source>
        <translation>Citar una línea de tus notas en la carta</translation>
    </message>
    <message>
        <source>Quote: {line}</source>
        <translation>Cita: {line}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Falta completar: {what}.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gracias dadas</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>What stuck?</source>
        <translation>¿Qué se te quedó?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
</context>
<context>
    <name>LetterWays</name>
    <message>
        <source>Copied, and the profile is open: paste it there.</source>
        <translation>Copiado, y el perfil está abierto: pégalo allí.</translation>
    </message>
    <message>
        <source>Copied: paste it on LinkedIn.</source>
        <translation>Copiado: pégalo en LinkedIn.</translation>
    </message>
    <message>
        <source>It is in your mail program now.</source>
        <translation>Ya está en tu programa de correo.</translation>
    </message>
    <message>
        <source>It is open as a draft in your mail program.</source>
        <translation>Está abierto como borrador en tu programa de correo.</translation>
    </message>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a new message.</source>
        <translation>No se abrió ningún programa de correo. El texto está en el portapapeles: pégalo en un mensaje nuevo.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Licences of what comes along</source>
        <translation>Licencias de lo que va incluido</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>{part}: it is in your text</source>
        <translation>{part}: está en tu texto</translation>
    </message>
    <message>
        <source>{part}: not in your text yet</source>
        <translation>{part}: aún no está en tu texto</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>At most {0} at once; the rest can come after.</source>
        <translation>Como máximo {0} a la vez; el resto puede venir después.</translation>
    </message>
    <message>
        <source>In your address book: {name}.</source>
        <translation>En tu agenda: {name}.</translation>
    </message>
    <message>
        <source>Is among the people of this event already.</source>
        <translation>Ya está entre las personas de este evento.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Met here</source>
        <translation>Contacto de este evento</translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <translation>Otra persona con ese nombre</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>Ya está más arriba.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>There is no name in this line.</source>
        <translation>No hay ningún nombre en esta línea.</translation>
    </message>
    <message>
        <source>You know {name}.</source>
        <translation>Ya conoces a {name}.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>ya en la agenda</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>met elsewhere?</source>
        <translation>¿de otro lugar?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>the same person?</source>
        <translation>¿la misma persona?</translation>
    </message>
    <message>
        <source>{name}: you met at {event}.</source>
        <translation>{name}: contacto de {event}.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>A web address that begins with http or https can be opened; this one is kept as it is.</source>
        <translation>Se puede abrir una dirección web que empiece por http o https; esta se conserva como está.</translation>
    </message>
    <message>
        <source>It is written {host}, with letters outside a to z. They may look like others.</source>
        <translation>Se escribe {host}, con letras fuera de la a a la z. Pueden parecerse a otras.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the website?</source>
        <translation>¿Abrir el sitio web?</translation>
    </message>
    <message>
        <source>The part before the @ hides where this leads, so it is not opened.</source>
        <translation>La parte antes de la @ oculta adónde lleva, así que no se abre.</translation>
    </message>
    <message>
        <source>There is more than one address in this link, so it is not opened.</source>
        <translation>Hay más de una dirección en este enlace, así que no se abre.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>Esto no es una dirección que se pueda abrir.</translation>
    </message>
    <message>
        <source>Your browser will open this page:
{target}</source>
        <translation>Tu navegador abrirá esta página:
{target}</translation>
    </message>
</context>
<context>
    <name>LookBackWizard</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Look back: {name}</source>
        <translation>Repasar: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Dar las gracias a {name}</translation>
    </message>
    <message>
        <source>That was all: Today asks no more about this conversation</source>
        <translation>Eso era todo: Hoy no preguntará más por esta conversación</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Lo que aprendiste</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>About Inroad</source>
        <translation>Acerca de Inroad</translation>
    </message>
    <message>
        <source>Quit Inroad</source>
        <translation>Salir de Inroad</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Further columns, read as they seem to be: {count}</source>
        <translation>Otras columnas, leídas como lo que parecen: {count}</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>The columns of {file}</source>
        <translation>Las columnas de {file}</translation>
    </message>
    <message>
        <source>The first people, read like this</source>
        <translation>Las primeras personas, leídas así</translation>
    </message>
    <message>
        <source>They are set as you chose them the last time.</source>
        <translation>Están como las elegiste la última vez.</translation>
    </message>
    <message>
        <source>This is what they seem to be. Set right what is wrong; nothing has been written yet.</source>
        <translation>Esto es lo que parecen. Corrige lo que no sea así; aún no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>known</source>
        <translation>ya en la agenda</translation>
    </message>
    <message>
        <source>known, through {0}</source>
        <translation>ya en la agenda, a través de {0}</translation>
    </message>
</context>
<context>
    <name>MentionField</name>
    <message>
        <source>A name, a place, a promise…</source>
        <translation>Un nombre, un lugar, una promesa…</translation>
    </message>
    <message>
        <source>Enter notes it, Esc leaves</source>
        <translation>Intro lo anota, Esc sale</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Lo que surgió</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>MissingFacts</name>
    <message>
        <source>A sentence about &amp;you</source>
        <translation>Una frase &amp;sobre ti</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>Como firmas una carta</translation>
    </message>
    <message>
        <source>How you &amp;know each other</source>
        <translation>De &amp;dónde viene la relación</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>De dónde viene la relación</translation>
    </message>
    <message>
        <source>I study how cells repair DNA, in my third postdoc year in Lisbon.</source>
        <translation>Estudio cómo las células reparan el ADN, en mi tercer año de posdoctorado en Lisboa.</translation>
    </message>
    <message>
        <source>One thing that you took home; it goes into the letter.</source>
        <translation>Algo con lo que te quedaste; va en la carta.</translation>
    </message>
    <message>
        <source>We met at the alumni evening.</source>
        <translation>Coincidimos en el encuentro de exalumnado.</translation>
    </message>
    <message>
        <source>What stuc&amp;k with you?</source>
        <translation>¿Qué se te &amp;quedó?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{day}: no conversation.</source>
        <translation>{day}: sin conversaciones.</translation>
    </message>
</context>
<context>
    <name>NamesHalf</name>
    <message>
        <source>How it looks to you</source>
        <translation>Cómo lo ves</translation>
    </message>
    <message>
        <source>How much it matters to you: {0} of 5</source>
        <translation>Cuánto te importa: {0} de 5</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Cuánto importa: {value}</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Se sabe hasta ahora</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Esenciales</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Lo que valoras</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>esencial</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Introduced you on</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Referred you</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>Thanked in 48 h</source>
        <translation>Gracias en 48 h</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>A line for yourself</source>
        <translation>Una línea para ti</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>En una línea, para ti; o déjalo vacío</translation>
    </message>
    <message>
        <source>Lines to start from</source>
        <translation>Líneas para empezar</translation>
    </message>
    <message>
        <source>Read more before the next talk</source>
        <translation>Leer más antes de la próxima conversación</translation>
    </message>
    <message>
        <source>Talk to somebody else</source>
        <translation>Hablar con alguien más</translation>
    </message>
    <message>
        <source>Talk to somebody else on this path: {path}</source>
        <translation>Hablar con alguien más de este camino: {path}</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>Este camino</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>¿Por qué no este camino?</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>queda descartado</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>va en cabeza</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>sigue abierto</translation>
    </message>
</context>
<context>
    <name>NotesClock</name>
    <message>
        <source>of {0} min</source>
        <translation>de {0} min</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
    </message>
    <message>
        <source>{0} min over</source>
        <translation>{0} min de más</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
</context>
<context>
    <name>NotesQuestions</name>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta tuya</translation>
    </message>
    <message>
        <source>A question that came to mind</source>
        <translation>Una pregunta que se te ocurrió</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Add the suggested questions</source>
        <translation>Añadir las preguntas sugeridas</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Notas generales</translation>
    </message>
    <message>
        <source>No questions are prepared. Write freely, or take the ones that Inroad suggests.</source>
        <translation>No hay preguntas preparadas. Escribe con libertad o toma las que sugiere Inroad.</translation>
    </message>
    <message>
        <source>On paper: a photo, three lines</source>
        <translation>En papel: una foto, tres líneas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{0} next question   {1}…9 jump   {2} a name or place came up   Space ticks</source>
        <translation>{0} pregunta siguiente   {1}…9 saltar   {2} surgió un nombre o lugar   Espacio marca</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} de {1} hechas</translation>
    </message>
</context>
<context>
    <name>NotesSaver</name>
    <message>
        <source>Another program holds the data just now.</source>
        <translation>Otro programa está usando los datos en este momento.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Copy your last words, or close again to leave without them.</source>
        <translation>Copia tus últimas palabras, o cierra otra vez para salir sin ellas.</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notas: {0}</translation>
    </message>
    <message>
        <source>This conversation is not there any more. Undo in Inroad can bring it back.</source>
        <translation>Esta conversación ya no está. Deshacer, en Inroad, puede recuperarla.</translation>
    </message>
</context>
<context>
    <name>NothingCard</name>
    <message>
        <source>Ask somebody</source>
        <translation>Preguntar a alguien</translation>
    </message>
    <message>
        <source>Nothing to follow up. Somebody said yes: when would suit you both?</source>
        <translation>Nada pendiente. Alguien dijo que sí: ¿cuándo conviene hablar?</translation>
    </message>
    <message>
        <source>Nothing to follow up. Who would you like to hear from next?</source>
        <translation>Nada pendiente. ¿De quién te gustaría saber ahora?</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
</context>
<context>
    <name>OfferTimeDialog</name>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Offer a time</source>
        <translation>Ofrecer un horario</translation>
    </message>
    <message>
        <source>Offer this time</source>
        <translation>Ofrecer este horario</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>La misma que la mía</translation>
    </message>
    <message>
        <source>Their time &amp;zone</source>
        <translation>Su &amp;zona horaria</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Su zona horaria</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>OfferTimes</name>
    <message>
        <source>Change or take off</source>
        <translation>Cambiar o quitar</translation>
    </message>
    <message>
        <source>Offer two times</source>
        <translation>Ofrecer dos horarios</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horarios</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>Enter opens it</source>
        <translation>Intro abre</translation>
    </message>
</context>
<context>
    <name>OrganizationActions</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>As people call it</source>
        <translation>Como la llama la gente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Unir en una</translation>
    </message>
    <message>
        <source>Make one of the two?</source>
        <translation>¿Unir las dos en una?</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Take my interest back</source>
        <translation>Retirar mi interés</translation>
    </message>
    <message>
        <source>There is {name} already. People, conversations, notes and what you heard come together under that name; undo parts them again.</source>
        <translation>Ya existe {name}. Personas, conversaciones, notas y lo que oíste se reúnen bajo ese nombre; deshacer las separa de nuevo.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Which organisation?</source>
        <translation>¿Qué organización?</translation>
    </message>
</context>
<context>
    <name>OrganizationColumns</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>How it looks to you</source>
        <translation>Cómo lo ves</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Última conversación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody has told you yet</source>
        <translation>Nadie te ha hablado aún</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Your interest</source>
        <translation>Tu interés</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>1 to 5; 0 takes it back</source>
        <translation>De 1 a 5; 0 lo retira</translation>
    </message>
    <message>
        <source>A web address that begins with http or https can be opened.</source>
        <translation>Se puede abrir una dirección web que empiece por http o https.</translation>
    </message>
    <message>
        <source>Choose what you value</source>
        <translation>Elige lo que valoras</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>¿Te verías aquí?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. When you look back on a conversation, you can note it.</source>
        <translation>Nadie te ha hablado aún de este lugar. Al repasar una conversación, puedes anotarlo.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What you hear is held against what you value in work.</source>
        <translation>Lo que oyes se compara con lo que valoras en el trabajo.</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>Lo que oíste</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escribe como si fueran a leerlo.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>it came up</source>
        <translation>surgió</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>must have, </source>
        <translation>esencial, </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>hasta {when}</translation>
    </message>
</context>
<context>
    <name>OrganizationsList</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No organisation matches “{text}”.</source>
        <translation>Ninguna organización coincide con «{text}».</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>The places you could see yourself in will stand here, with what people told you about each.</source>
        <translation>Aquí estarán los lugares donde te verías, con lo que te contaron de cada uno.</translation>
    </message>
    <message>
        <source>Those that came up, and those of people you want to talk with, will stand here.</source>
        <translation>Aquí estarán las que surgieron y las de las personas con quienes quieres hablar.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>of interest</source>
        <translation>de interés</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>OwnLettersDialog</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>A part in [[ ]] is left out where a fact in it is missing.</source>
        <translation>Una parte entre [[ ]] se omite cuando le falta un dato.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Find a letter</source>
        <translation>Buscar una carta</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Hidden: no new letter begins from it.</source>
        <translation>Oculta: ninguna carta nueva parte de ella.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Insertar un dato</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Esto suena a pedir empleo. Una conversación así es para aprender.</translation>
    </message>
    <message>
        <source>What a new letter begins from. Letters you began stay.</source>
        <translation>De aquí parte cada carta nueva. Las que ya empezaste se quedan.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Tus cartas</translation>
    </message>
    <message>
        <source>{name}, LinkedIn note</source>
        <translation>{name}, nota de LinkedIn</translation>
    </message>
</context>
<context>
    <name>OwnQuestionsDialog</name>
    <message>
        <source>&amp;Asks about</source>
        <translation>Pregunta &amp;sobre</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>A question of your own.</source>
        <translation>Una pregunta tuya.</translation>
    </message>
    <message>
        <source>A question of your own. It is kept as soon as you write it.</source>
        <translation>Una pregunta tuya. Se guarda en cuanto la escribes.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>Pregunta sobre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Hidden: it is not suggested. Questions on your sheets stay.</source>
        <translation>Oculta: no se sugiere. Las preguntas de tus hojas se quedan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>It came as: {text}</source>
        <translation>Original: {text}</translation>
    </message>
    <message>
        <source>It came with Inroad. Change the words to your own; you can put them back.</source>
        <translation>Venía con Inroad. Puedes decirla con tus palabras, y recuperar las originales.</translation>
    </message>
    <message>
        <source>No value in particular</source>
        <translation>Ningún valor en particular</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Esto suena a pedir empleo. Una conversación así es para aprender.</translation>
    </message>
    <message>
        <source>What Inroad suggests when you prepare. A sheet that you made already keeps its questions.</source>
        <translation>Lo que Inroad sugiere al preparar. Una hoja ya hecha conserva sus preguntas.</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Tus preguntas</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
</context>
<context>
    <name>OwnValueMenu</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename or remove: {name}</source>
        <translation>Cambiar el nombre o quitar: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>What is this value called?</source>
        <translation>¿Cómo se llama este valor?</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>About Inroad</source>
        <translation>Acerca de Inroad</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Add people from an event…</source>
        <translation>Añadir personas de un evento…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Exportar personas…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrar lo que sea</translation>
    </message>
    <message>
        <source>Find people, conversations, words, or something to do</source>
        <translation>Encuentra personas, conversaciones, palabras o algo que hacer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Go to About me</source>
        <translation>Ir a Sobre mí</translation>
    </message>
    <message>
        <source>Go to Conversations</source>
        <translation>Ir a Conversaciones</translation>
    </message>
    <message>
        <source>Go to Introductions</source>
        <translation>Ir a Conexiones</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Ir a Organizaciones</translation>
    </message>
    <message>
        <source>Go to Paths</source>
        <translation>Ir a Caminos</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Ir a Personas</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir a Ajustes</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: keys</source>
        <translation>Ayuda: teclas</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importar personas…</translation>
    </message>
    <message>
        <source>Letters and story</source>
        <translation>Cartas e historia</translation>
    </message>
    <message>
        <source>More that you can do</source>
        <translation>Otras cosas que puedes hacer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People of the last days</source>
        <translation>Personas de los últimos días</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Preparar una conversación con {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Promises and reminders</source>
        <translation>Promesas y recordatorios</translation>
    </message>
    <message>
        <source>Settings: how often to check in</source>
        <translation>Ajustes: cada cuánto retomar el contacto</translation>
    </message>
    <message>
        <source>Settings: light, dark and paper</source>
        <translation>Ajustes: claro, oscuro y papel</translation>
    </message>
    <message>
        <source>Settings: questions and letters</source>
        <translation>Ajustes: preguntas y cartas</translation>
    </message>
    <message>
        <source>Settings: reminders and quiet time</source>
        <translation>Ajustes: recordatorios y descanso</translation>
    </message>
    <message>
        <source>Settings: your data</source>
        <translation>Ajustes: tus datos</translation>
    </message>
    <message>
        <source>Settings: your time zone</source>
        <translation>Ajustes: tu zona horaria</translation>
    </message>
    <message>
        <source>Talked with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What do you value in work?</source>
        <translation>¿Qué valoras en el trabajo?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que puedes hacer</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>¿A quién preguntar?</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>appearance theme colours look printing letter a4</source>
        <translation>apariencia tema colores aspecto impresión carta a4</translation>
    </message>
    <message>
        <source>backup restore folder move example sample</source>
        <translation>copia seguridad restaurar carpeta mover ejemplo muestra</translation>
    </message>
    <message>
        <source>careers compare choose decide values</source>
        <translation>carreras profesiones comparar elegir decidir valores</translation>
    </message>
    <message>
        <source>chart statistics answers numbers funnel</source>
        <translation>gráfico estadísticas respuestas números embudo</translation>
    </message>
    <message>
        <source>city clock</source>
        <translation>ciudad reloj hora</translation>
    </message>
    <message>
        <source>companies employers organizations</source>
        <translation>empresas compañías empleadores organizaciones lugares</translation>
    </message>
    <message>
        <source>conference seminar fair met several</source>
        <translation>congreso conferencia seminario feria conocí varias</translation>
    </message>
    <message>
        <source>contacts list table</source>
        <translation>contactos lista tabla agenda gente</translation>
    </message>
    <message>
        <source>due home start reminders</source>
        <translation>pendiente inicio tareas recordatorios</translation>
    </message>
    <message>
        <source>interviews meetings month calendar</source>
        <translation>entrevistas reuniones citas mes calendario charlas</translation>
    </message>
    <message>
        <source>linkedin google outlook vcard csv contacts address book read file</source>
        <translation>linkedin google outlook vcard csv contactos agenda leer archivo</translation>
    </message>
    <message>
        <source>mail email letter message ask thank</source>
        <translation>correo email carta mensaje pedir agradecer</translation>
    </message>
    <message>
        <source>manual how explain question</source>
        <translation>manual cómo explicar pregunta</translation>
    </message>
    <message>
        <source>meet interview plan</source>
        <translation>reunión entrevista planear charla</translation>
    </message>
    <message>
        <source>merge same person twice double</source>
        <translation>combinar unir misma persona dos veces doble repetida</translation>
    </message>
    <message>
        <source>network tree who led to whom graph</source>
        <translation>red árbol quién llevó a quién grafo</translation>
    </message>
    <message>
        <source>new contact somebody note</source>
        <translation>nuevo contacto alguien anotar</translation>
    </message>
    <message>
        <source>new interview meeting talk call coffee questions sheet</source>
        <translation>nueva entrevista reunión charla llamada café preguntas hoja</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>notifications pop-ups weekends hide names</source>
        <translation>notificaciones avisos fin de semana ocultar nombres</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>preferencias opciones configuración</translation>
    </message>
    <message>
        <source>profile pitch background strengths goals values</source>
        <translation>perfil presentación trayectoria puntos fuertes metas valores</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>rehacer repetir</translation>
    </message>
    <message>
        <source>restore go back safety copy</source>
        <translation>restaurar volver copia seguridad</translation>
    </message>
    <message>
        <source>rhythm days staying in touch</source>
        <translation>ritmo días mantener contacto</translation>
    </message>
    <message>
        <source>save vcard csv calendar ics archive backup file out</source>
        <translation>guardar vcard csv calendario ics archivo copia salida</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>atajos teclado</translation>
    </message>
    <message>
        <source>suggest next who somebody</source>
        <translation>sugerir siguiente quién alguien</translation>
    </message>
    <message>
        <source>take back import batch list</source>
        <translation>deshacer importación lote lista</translation>
    </message>
    <message>
        <source>take back revert mistake</source>
        <translation>deshacer revertir error</translation>
    </message>
    <message>
        <source>templates language own</source>
        <translation>plantillas idioma propias</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>values exercise cards sort career</source>
        <translation>valores ejercicio tarjetas ordenar carrera</translation>
    </message>
    <message>
        <source>version licence log update bug report details</source>
        <translation>versión licencia registro actualizar error fallo informe detalles</translation>
    </message>
    <message>
        <source>we met spoke conversation</source>
        <translation>hablamos vimos conversación</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>A photo of your notes</source>
        <translation>Una foto de tus notas</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>And three lines</source>
        <translation>Y tres líneas</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Algo más</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. It is kept with your data, made smaller.</source>
        <translation>Suéltala en cualquier parte de esta ventana. Se guarda con tus datos, reducida.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos of your notes</source>
        <translation>Fotos de tus notas</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>What stuck</source>
        <translation>Qué quedó</translation>
    </message>
</context>
<context>
    <name>ParticipantsDialog</name>
    <message>
        <source>A name is enough</source>
        <translation>Basta un nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>After the conversation each of them is thanked, and each hears from you again.</source>
        <translation>Después de la conversación se da las gracias a cada persona, y con cada una se retoma el contacto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>{name} does not take part</source>
        <translation>{name} no participa</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are good; at least 8 letters.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí van bien; al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>From then on anybody who can open your files can read what you write here.</source>
        <translation>Desde entonces, quien pueda abrir tus archivos puede leer lo que escribes aquí.</translation>
    </message>
    <message>
        <source>Give them this one</source>
        <translation>Darles esta</translation>
    </message>
    <message>
        <source>It protects what you write here when this computer, or a copy of your data, gets into other hands. Without it nobody can open them: not you, and not we. Write it down where you keep important papers.</source>
        <translation>Protege lo que escribes aquí si este ordenador, o una copia de tus datos, llega a otras manos. Sin ella nadie puede abrirlos: ni tú ni nosotros. Anótala donde guardas los papeles importantes.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Guardarla en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>Left as they are, they are opened with the passphrase that they have now.</source>
        <translation>Si se dejan como están, se abren con la frase de contraseña que tienen ahora.</translation>
    </message>
    <message>
        <source>Make readable without it</source>
        <translation>Hacerlas legibles sin ella</translation>
    </message>
    <message>
        <source>New backups have this passphrase. Left as they are, older ones are opened as they are now.</source>
        <translation>Las copias nuevas tienen esta frase de contraseña. Si se dejan como están, las anteriores se abren como ahora.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>¿Quitar la frase de contraseña?</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>The window closes and comes back.</source>
        <translation>La ventana se cierra y vuelve.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, so you are asked at each start.</source>
        <translation>Este ordenador no tiene un llavero que pueda guardarla, así que se te pide en cada inicio.</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>En una línea, para ti; o déjalo vacío</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>En cabeza</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>What is this path called?</source>
        <translation>¿Cómo se llama este camino?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>¿Por qué no este camino?</translation>
    </message>
</context>
<context>
    <name>PathPart</name>
    <message>
        <source>Add the path</source>
        <translation>Añadir el camino</translation>
    </message>
    <message>
        <source>Another path…</source>
        <translation>Otro camino…</translation>
    </message>
    <message>
        <source>Choose the path that this conversation was about, then say how it looked.</source>
        <translation>Elige el camino del que trató esta conversación y di cómo se veía.</translation>
    </message>
    <message>
        <source>Choose what matters to you</source>
        <translation>Elige lo que te importa</translation>
    </message>
    <message>
        <source>How the path looked</source>
        <translation>Cómo se veía el camino</translation>
    </message>
    <message>
        <source>Once you say what matters to you in work, you can note here how a path looked on it.</source>
        <translation>Cuando digas qué te importa en el trabajo, aquí podrás anotar cómo se veía un camino.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Política científica, redacción médica…</translation>
    </message>
    <message>
        <source>The Paths page weighs what you choose. Choose it once more to take it back.</source>
        <translation>La página Caminos tiene en cuenta lo que eliges. Elígelo otra vez para retirarlo.</translation>
    </message>
    <message>
        <source>Which path was it about?</source>
        <translation>¿De qué camino se trataba?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
</context>
<context>
    <name>PathQuestion</name>
    <message>
        <source>Add the path</source>
        <translation>Añadir el camino</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Política científica, redacción médica…</translation>
    </message>
    <message>
        <source>Which path do you wonder about?</source>
        <translation>¿Qué camino te planteas?</translation>
    </message>
</context>
<context>
    <name>PathsEmpty</name>
    <message>
        <source>Add a path</source>
        <translation>Añadir un camino</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Here the paths that you wonder about will stand side by side: how each looks on what you value, by what people told you. One path is enough to begin.</source>
        <translation>Aquí estarán lado a lado los caminos que te planteas: cómo se ve cada uno según lo que valoras, por lo que te contaron. Para empezar basta uno.</translation>
    </message>
    <message>
        <source>Look by these</source>
        <translation>Mirar según estos</translation>
    </message>
    <message>
        <source>What matters to you in your work?</source>
        <translation>¿Qué te importa en tu trabajo?</translation>
    </message>
    <message>
        <source>What matters to you in your work? Each path is looked at by that. Three are enough to begin.</source>
        <translation>¿Qué te importa en tu trabajo? Cada camino se mira según eso. Para empezar bastan tres.</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Add a path</source>
        <translation>Añadir un camino</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>A new tag…</source>
        <translation>Una etiqueta nueva…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Retomar contacto</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Poner por contactar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Sin camino</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>¿Cómo se llama la etiqueta?</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>como es habitual en el círculo</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>¿Hubo conversación?</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No answer, which is usual. Nothing to do.</source>
        <translation>Sin respuesta, que es lo habitual. Nada que hacer.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Esperar: {day}</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>En qué punto</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>{verb} by {when}</source>
        <translation>{verb}: {when}</translation>
    </message>
    <message>
        <source>{verb}, late</source>
        <translation>{verb}, tarde</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>From one import: show all</source>
        <translation>De una importación: mostrar todas</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Del evento</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Search names, notes, organisations</source>
        <translation>Buscar nombres, notas, organizaciones</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Views and more filters</source>
        <translation>Vistas y más filtros</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>En qué punto</translation>
    </message>
    <message>
        <source>acquaintances</source>
        <translation>gente conocida</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivadas</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>inner circle</source>
        <translation>círculo cercano</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>gente nueva</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>por decir</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>{keys} finds anything, from everywhere</source>
        <translation>{keys} encuentra lo que sea, desde cualquier parte</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>From an event…</source>
        <translation>De un evento…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Nadie encaja con estos filtros.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Nadie coincide con «{text}».</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>The people you could talk to will stand here. A name is enough to begin.</source>
        <translation>Aquí estarán las personas con quienes podrías hablar. Basta un nombre para empezar.</translation>
    </message>
    <message>
        <source>Whoever you archive is kept here.</source>
        <translation>Aquí se conserva a quienes archivas.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Change a tag</source>
        <translation>Cambiar una etiqueta</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Cambiar una vista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplicados…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importaciones anteriores…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Del evento</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Save what is shown as this view</source>
        <translation>Guardar lo que se ve como esta vista</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What is this tag called?</source>
        <translation>¿Cómo se llama esta etiqueta?</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>¿Cómo se llama esta vista?</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Already done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Everything about {name}…</source>
        <translation>Todo sobre {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar un horario</translation>
    </message>
    <message>
        <source>Gave or offered something…</source>
        <translation>Diste u ofreciste algo…</translation>
    </message>
    <message>
        <source>I want to talk to {name}</source>
        <translation>Quiero hablar con {name}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Note a referral…</source>
        <translation>Anotar una recomendación…</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Abrir notas</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Abrir hoja</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>Promised something…</source>
        <translation>Prometiste algo…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordarme…</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Ya hablamos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Escribir recordatorio</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} dijo que no</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} dijo que sí</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Be in touch</source>
        <translation>&amp;Retomar contacto</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>Círc&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Greet as</source>
        <translation>&amp;Saludo</translation>
    </message>
    <message>
        <source>&amp;Heading on the sheet</source>
        <translation>&amp;Título en la hoja</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Or&amp;ganización</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>Ca&amp;mino</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>A name is needed. Any part of it is enough.</source>
        <translation>Hace falta un nombre. Basta con una parte.</translation>
    </message>
    <message>
        <source>A sentence is enough</source>
        <translation>Basta una frase</translation>
    </message>
    <message>
        <source>Archived: check-ins pause, what you promised stays</source>
        <translation>En el archivo: se deja de retomar el contacto, lo que prometiste se queda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Data science</source>
        <translation>Ciencia de datos</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>Análisis de datos</translation>
    </message>
    <message>
        <source>Dr. Maya Osei</source>
        <translation>Dra. Maya Osei</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar: {name}</translation>
    </message>
    <message>
        <source>Europe/Lisbon</source>
        <translation>Europe/Lisbon</translation>
    </message>
    <message>
        <source>How do you &amp;know each other?</source>
        <translation>¿&amp;De qué conoces a esta persona?</translation>
    </message>
    <message>
        <source>How, in your own &amp;words</source>
        <translation>Cómo, con tus p&amp;alabras</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Maya Osei</source>
        <translation>Maya Osei</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>Past and present &amp;jobs</source>
        <translation>Trabajos de antes y de a&amp;hora</translation>
    </message>
    <message>
        <source>Past and present jobs</source>
        <translation>Trabajos de antes y de ahora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Wh&amp;y this person</source>
        <translation>Por &amp;qué esta persona</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escribe como si fueran a leerlo.</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>como es habitual en el círculo</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>en la Universidad de Leeds</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Path: {name}</source>
        <translation>Camino: {name}</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Ya hablamos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} dijo que no</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} dijo que sí</translation>
    </message>
</context>
<context>
    <name>PersonKnows</name>
    <message>
        <source>By the story</source>
        <translation>Según la historia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Not yet, you said.</source>
        <translation>Aún no, dijiste.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What is known of {topic}?</source>
        <translation>¿Qué se sabe de {topic}?</translation>
    </message>
    <message>
        <source>What {name} knows of you</source>
        <translation>Lo que {name} sabe de ti</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escribe como si fueran a leerlo.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Lo dijiste tú.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation>¿De qué conoces a {name}?</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>De dónde viene la relación</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>De qué viene el contacto</translation>
    </message>
    <message>
        <source>Met at {event}, through {people}.</source>
        <translation>Contacto de {event}, a través de {people}.</translation>
    </message>
    <message>
        <source>Met at {event}.</source>
        <translation>Contacto de {event}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One thing that {name} said. Your letters recall it.</source>
        <translation>Algo que dijo {name}. Tus cartas lo recuerdan.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Through {people}.</source>
        <translation>A través de {people}.</translation>
    </message>
    <message>
        <source>To reach {name}</source>
        <translation>Para contactar con {name}</translation>
    </message>
    <message>
        <source>What has stayed with you</source>
        <translation>Lo que te ha quedado</translation>
    </message>
    <message>
        <source>What makes {name} the one to ask?</source>
        <translation>¿Por qué es {name} a quien conviene preguntar?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Por qué {name}</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escribe como si fueran a leerlo.</translation>
    </message>
    <message>
        <source>{how}, met at {event}, through {people}.</source>
        <translation>{how}, contacto de {event}, a través de {people}.</translation>
    </message>
    <message>
        <source>{how}, met at {event}.</source>
        <translation>{how}, contacto de {event}.</translation>
    </message>
    <message>
        <source>{how}, through {people}.</source>
        <translation>{how}, a través de {people}.</translation>
    </message>
    <message>
        <source>{how}.</source>
        <translation>{how}.</translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} el {day}</translation>
    </message>
</context>
<context>
    <name>PersonPromises</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Promised, and to remember</source>
        <translation>Prometido y por recordar</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para {day}</translation>
    </message>
    <message>
        <source>late, was for {day}</source>
        <translation>tarde, era para {day}</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <source>A referral</source>
        <translation>Una recomendación</translation>
    </message>
    <message>
        <source>Note a referral</source>
        <translation>Anotar una recomendación</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>{name} could recommend you somewhere. Before you ask, talk about {topics}.</source>
        <translation>{name} podría recomendarte en algún lugar. Antes de pedirlo, habla de esto: {topics}.</translation>
    </message>
    <message>
        <source>{name} knows you well enough to recommend you somewhere.</source>
        <translation>{name} te conoce lo bastante para recomendarte en algún lugar.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>A sentence each is enough. All of it is saved as you type.</source>
        <translation>Basta una frase para cada una. Todo se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>A sentence is enough; several, one on each line</source>
        <translation>Basta una frase; varias, una por línea</translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation>Cambiar quién participa</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Heading on the sheet</source>
        <translation>Título en la hoja</translation>
    </message>
    <message>
        <source>Known already, don&apos;t ask</source>
        <translation>Ya lo sé, no preguntar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>One thing they should learn about you</source>
        <translation>Algo que debería saber de ti</translation>
    </message>
    <message>
        <source>Put it on the sheet</source>
        <translation>Poner en la hoja</translation>
    </message>
    <message>
        <source>Somebody else joins…</source>
        <translation>Se suma alguien más…</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>¿Qué quieres aprender?</translation>
    </message>
    <message>
        <source>What you found out beforehand</source>
        <translation>Lo que averiguaste de antemano</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>¿Por qué {name}?</translation>
    </message>
    <message>
        <source>Your conversation with {name}</source>
        <translation>Tu conversación con {name}</translation>
    </message>
    <message>
        <source>{names} take part, too.</source>
        <translation>{names} también participan.</translation>
    </message>
    <message>
        <source>{names} takes part, too.</source>
        <translation>{names} también participa.</translation>
    </message>
    <message>
        <source>{name} does not know {topic} yet.</source>
        <translation>{name} aún no conoce {topic}.</translation>
    </message>
</context>
<context>
    <name>PersonSteps</name>
    <message>
        <source>Steps so far</source>
        <translation>Etapas hasta ahora</translation>
    </message>
</context>
<context>
    <name>PersonTags</name>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Mostrar todas con esta etiqueta</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
</context>
<context>
    <name>PhotosPart</name>
    <message>
        <source>Photos of your notes</source>
        <translation>Fotos de tus notas</translation>
    </message>
</context>
<context>
    <name>PickStep</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation>Ver los duplicados</translation>
    </message>
    <message>
        <source>Look at the new people</source>
        <translation>Ver las personas nuevas</translation>
    </message>
    <message>
        <source>Name, company or role</source>
        <translation>Nombre, organización o puesto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Deshacer toda la importación</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>The first {count}; type to find the rest.</source>
        <translation>Las primeras {count}; escribe para encontrar el resto.</translation>
    </message>
    <message>
        <source>Who of them could you talk to? One name is a good beginning.</source>
        <translation>¿Con quién de ellas podrías hablar? Un nombre es un buen comienzo.</translation>
    </message>
</context>
<context>
    <name>PileBox</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 tarjeta</translation>
    </message>
    <message>
        <source>Lay the card here: {keys}</source>
        <translation>Poner la tarjeta aquí: {keys}</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Volver a tomarla</translation>
    </message>
    <message>
        <source>Take up again: {name}</source>
        <translation>Volver a tomar: {name}</translation>
    </message>
</context>
<context>
    <name>PitchForm</name>
    <message>
        <source>A name for it, if you like</source>
        <translation>Un nombre, si quieres</translation>
    </message>
    <message>
        <source>A pitch</source>
        <translation>Una presentación</translation>
    </message>
    <message>
        <source>At a conference</source>
        <translation>En un congreso</translation>
    </message>
    <message>
        <source>Begin with what you wrote below</source>
        <translation>Empezar con lo que escribiste abajo</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Hacerla la habitual</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>La presentación</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>Who you are, what you are curious about, and why you ask this person</source>
        <translation>Quién eres, qué despierta tu curiosidad y por qué preguntas a esta persona</translation>
    </message>
</context>
<context>
    <name>PitchesCard</name>
    <message>
        <source>Add another pitch</source>
        <translation>Añadir otra presentación</translation>
    </message>
    <message>
        <source>Rehearsed in {seconds} seconds.</source>
        <translation>Ensayo: {seconds} segundos.</translation>
    </message>
    <message>
        <source>The usual one. {length}</source>
        <translation>La habitual. {length}</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Could you see yourself there?</source>
        <translation>¿Te verías ahí?</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>Cuánto te verías en {name}</translation>
    </message>
    <message>
        <source>How {name} looked on what you value</source>
        <translation>Cómo se veía {name} según lo que valoras</translation>
    </message>
    <message>
        <source>{name}, apart from the path</source>
        <translation>{name}, aparte del camino</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Take the tick away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Take this question off</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Tick as asked</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin hacer</translation>
    </message>
</context>
<context>
    <name>PlaceToType</name>
    <message>
        <source>Printed on the sheet as you type it here</source>
        <translation>Se imprime en la hoja tal como lo escribes aquí</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places you could see yourself</source>
        <translation>Lugares donde te verías</translation>
    </message>
    <message>
        <source>{0} of 5 stars</source>
        <translation>{0} de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>PrepareWizard</name>
    <message>
        <source>Prepare: {name}</source>
        <translation>Preparar: {name}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>File {place} of {of}.</source>
        <translation>Archivo {place} de {of}.</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>Omitir todas estas</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Pick somebody to talk to</source>
        <translation>Elegir con quién hablar</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Fila por fila</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take all of these</source>
        <translation>Incluir todas estas</translation>
    </message>
    <message>
        <source>What is in {file}</source>
        <translation>Qué hay en {file}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>La hoja como se imprimirá</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Answer to talk</source>
        <translation>De respuesta a conversación</translation>
    </message>
    <message>
        <source>Begun in</source>
        <translation>Inicio en</translation>
    </message>
    <message>
        <source>By circle</source>
        <translation>Por círculo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Días hasta la respuesta</translation>
    </message>
    <message>
        <source>Each number counts people. Silence says nothing about you.</source>
        <translation>Cada número cuenta personas. El silencio no dice nada de ti.</translation>
    </message>
    <message>
        <source>Here you will see how far your messages carry: asked, answered, met, introduced on, and in how many days. It begins with one short message to somebody you know.</source>
        <translation>Aquí verás hasta dónde llegan tus mensajes: primer mensaje, respuesta, conversación, conexiones, y en cuántos días. Empieza con un mensaje corto a alguien de tu entorno.</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>De qué conoces a la gente</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>Talk to introduction</source>
        <translation>De conversación a conexión</translation>
    </message>
    <message>
        <source>Talk to referral</source>
        <translation>De conversación a recomendación</translation>
    </message>
    <message>
        <source>Talk to thanks</source>
        <translation>De conversación a gracias</translation>
    </message>
    <message>
        <source>The bars, one after the other: {steps}</source>
        <translation>Las barras, una tras otra: {steps}</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Por separado</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Tu red</translation>
    </message>
    <message>
        <source>Your network in numbers</source>
        <translation>Tu red en números</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Tu red hasta ahora</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Ask how the move went</source>
        <translation>Preguntar cómo fue la mudanza</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>Remind me to …</source>
        <translation>Recordarme que debo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send the paper on grants</source>
        <translation>Enviar el artículo sobre becas</translation>
    </message>
    <message>
        <source>This day has passed: it will be on the list at once.</source>
        <translation>Este día ya pasó: estará en la lista enseguida.</translation>
    </message>
    <message>
        <source>What did you promise {name}?</source>
        <translation>¿Qué prometiste a {name}?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>A few words are enough to remember it by</source>
        <translation>Bastan unas palabras para recordarla</translation>
    </message>
    <message>
        <source>A question they may ask</source>
        <translation>Una pregunta que pueden hacer</translation>
    </message>
    <message>
        <source>They may ask</source>
        <translation>Pueden preguntar</translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation>Lo que dirías</translation>
    </message>
    <message>
        <source>Why this field?</source>
        <translation>¿Por qué este campo?</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Swap for another</source>
        <translation>Cambiar por otra</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation>La pregunta con tus palabras</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Añadir: {question}</translation>
    </message>
    <message>
        <source>Another question that they may ask</source>
        <translation>Otra pregunta que pueden hacer</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <source>One question at a time, with a clock</source>
        <translation>Una pregunta cada vez, con cronómetro</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>What they may ask</source>
        <translation>Lo que pueden preguntarme</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>No questions yet</source>
        <translation>Aún no hay preguntas</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>This may sound like asking for a job. People open up more when you ask about their own way.</source>
        <translation>Esto puede sonar a pedir empleo. La gente se abre más cuando preguntas por su propio camino.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>¿Qué quieres aprender?</translation>
    </message>
    <message>
        <source>Write your own question…</source>
        <translation>Escribe tu pregunta…</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Tu propia pregunta</translation>
    </message>
    <message>
        <source>{used} of {there} min</source>
        <translation>{used} de {there} min</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Why: {value}</source>
        <translation>Por qué: {value}</translation>
    </message>
    <message>
        <source>Why? A line is enough</source>
        <translation>¿Por qué? Basta una línea</translation>
    </message>
</context>
<context>
    <name>ReasonsEdit</name>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>What speaks for this person</source>
        <translation>Lo que habla a favor de esta persona</translation>
    </message>
    <message>
        <source>{kind}: in your own words</source>
        <translation>{kind}: con tus palabras</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>A position, or the kind of work</source>
        <translation>Un puesto o la clase de trabajo</translation>
    </message>
    <message>
        <source>A referral by {name}</source>
        <translation>Una recomendación de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>For what &amp;role</source>
        <translation>&amp;Para qué puesto</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>La pedí</translation>
    </message>
    <message>
        <source>I was recommended</source>
        <translation>Me recomendaron</translation>
    </message>
    <message>
        <source>It was offered to me</source>
        <translation>Me la ofrecieron</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>To which &amp;organisation</source>
        <translation>En qué &amp;organización</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Where the recommendation goes</source>
        <translation>Adónde va la recomendación</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escribe como si fueran a leerlo.</translation>
    </message>
    <message>
        <source>{what}: on which day</source>
        <translation>{what}: qué día</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Before that: {seconds}.</source>
        <translation>Antes: {seconds}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hide my answer</source>
        <translation>Ocultar mi respuesta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation>Mostrar mi respuesta</translation>
    </message>
    <message>
        <source>Space starts and stops the clock.</source>
        <translation>Espacio pone en marcha y para el cronómetro.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The words turn green as you should reach them. Nobody minds if you are elsewhere.</source>
        <translation>Las palabras se ponen verdes a tu ritmo ideal. No importa si vas por otra parte.</translation>
    </message>
    <message>
        <source>You took {seconds} seconds.</source>
        <translation>Tardaste {seconds} segundos.</translation>
    </message>
    <message>
        <source>of about {seconds} seconds</source>
        <translation>de unos {seconds} segundos</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Already done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Ya hablamos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>At most so many; the rest move to the next days.</source>
        <translation>Como máximo esta cantidad; el resto pasa a los días siguientes.</translation>
    </message>
    <message>
        <source>Check-ins on one day</source>
        <translation>Contactos por día</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Hidden, they say “Thank somebody you met”: for a screen that others see.</source>
        <translation>Si están ocultos, dicen «Dar las gracias por una conversación»: para una pantalla que ven otras personas.</translation>
    </message>
    <message>
        <source>Names in pop-ups</source>
        <translation>Nombres en los avisos</translation>
    </message>
    <message>
        <source>No reminder pops up between these times.</source>
        <translation>Entre estas horas no aparece ningún recordatorio.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Out of sight, so that reminders reach you before you think of opening Inroad.</source>
        <translation>Sin ventana, para que los recordatorios lleguen antes de que pienses en abrir Inroad.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Descanso desde</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de descanso</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Descanso hasta</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Fines de semana</translation>
    </message>
    <message>
        <source>Whether reminders wait for Monday.</source>
        <translation>Si los recordatorios esperan al lunes.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>And whoever is in no circle yet.</source>
        <translation>Y quienes aún no están en ningún círculo.</translation>
    </message>
    <message>
        <source>Days, {circle}</source>
        <translation>Días, {circle}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Inroad broke off the last time, by a mistake of its own. What it had saved is here.</source>
        <translation>Inroad se interrumpió la última vez por un fallo propio. Lo que había guardado está aquí.</translation>
    </message>
    <message>
        <source>Something went wrong in Inroad. What you typed is still there, and you can go on.</source>
        <translation>Algo falló en Inroad. Lo que escribiste sigue ahí, y puedes continuar.</translation>
    </message>
</context>
<context>
    <name>SaidYesDialog</name>
    <message>
        <source>&amp;When will you talk?</source>
        <translation>¿&amp;Cuándo es la conversación?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Keep it and write back</source>
        <translation>Guardarla y responder</translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation>Guardar esta fecha</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>One of the &amp;times you offered</source>
        <translation>Uno de los &amp;horarios que ofreciste</translation>
    </message>
    <message>
        <source>Or &amp;another time</source>
        <translation>U &amp;otro momento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} dijo que sí</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved yet. {0} {1}</source>
        <translation>Sin guardar aún. {0} {1}</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Guardado ahora mismo</translation>
    </message>
    <message>
        <source>What you typed stays here; Inroad keeps trying.</source>
        <translation>Lo que escribiste se queda aquí; Inroad sigue intentándolo.</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escribe como si fueran a leerlo.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A colour that you chose for your whole system is taken here too.</source>
        <translation>Un color que elegiste para todo el sistema también se usa aquí.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de realce</translation>
    </message>
    <message>
        <source>After how many days without contact a check-in is due. For one person you can set another.</source>
        <translation>Tras cuántos días sin contacto toca retomarlo. Para una persona puedes poner otro número.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As this computer: {city}</source>
        <translation>Como este equipo: {city}</translation>
    </message>
    <message>
        <source>As your system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Each change holds at once.</source>
        <translation>Cada cambio vale al instante.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Ayuda e información</translation>
    </message>
    <message>
        <source>Inroad&apos;s green</source>
        <translation>Verde de Inroad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Claro, oscuro o como lo tenga tu sistema.</translation>
    </message>
    <message>
        <source>Look and place</source>
        <translation>Aspecto y lugar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Questions and letters</source>
        <translation>Preguntas y cartas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The window closes and comes back in it.</source>
        <translation>La ventana se cierra y se abre de nuevo en él.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>What conversation sheets are printed on.</source>
        <translation>En qué se imprimen las hojas de conversación.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your days, times and reminders follow it. Leave it empty to follow this computer.</source>
        <translation>Tus días, horas y recordatorios la siguen. Déjala vacía para seguir a este equipo.</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Tu zona horaria</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Retomar contacto</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Poner por contactar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What you change here is changed for all of them.</source>
        <translation>Lo que cambias aquí se cambia para todas.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One page, as it will print. Your name and a sentence about yourself are typed right on it.</source>
        <translation>Una página, como se imprimirá. Tu nombre y una frase sobre ti se escriben directamente en ella.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Guardar la hoja como PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>One or two sentences about you</source>
        <translation>Una o dos frases sobre ti</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>La hoja como se imprimirá</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Be in touch</source>
        <translation>Retomar contacto</translation>
    </message>
    <message>
        <source>Both are kept, one below the other.</source>
        <translation>Se conservan ambas, una debajo de otra.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Contacto desde</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>De qué conoces a la gente</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Del evento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Why them</source>
        <translation>Por qué esta persona</translation>
    </message>
</context>
<context>
    <name>SortStep</name>
    <message>
        <source>1 or ←</source>
        <translation>1 o ←</translation>
    </message>
    <message>
        <source>1 or →</source>
        <translation>1 o →</translation>
    </message>
    <message>
        <source>2 or ↓</source>
        <translation>2 o ↓</translation>
    </message>
    <message>
        <source>3 or ←</source>
        <translation>3 o ←</translation>
    </message>
    <message>
        <source>3 or →</source>
        <translation>3 o →</translation>
    </message>
    <message>
        <source>All {of} are laid, {very} as very important.</source>
        <translation>Las {of} están puestas, {very} como muy importantes.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>It begins with your answers of {day}. Take up what has changed, or lay them all again.</source>
        <translation>Parte de tus respuestas del {day}. Retoma lo que haya cambiado, o vuelve a ponerlas todas.</translation>
    </message>
    <message>
        <source>Lay them all again</source>
        <translation>Volver a ponerlas todas</translation>
    </message>
    <message>
        <source>One card at a time; the first thought is often the best. Stop whenever you like.</source>
        <translation>Una tarjeta cada vez; la primera idea suele ser la mejor. Para cuando quieras.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Retirar la última</translation>
    </message>
    <message>
        <source>What matters to you in work?</source>
        <translation>¿Qué te importa en el trabajo?</translation>
    </message>
    <message>
        <source>{laid} of {of}</source>
        <translation>{laid} de {of}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>¿Te verías aquí?</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>Cuánto te verías ahí</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. What you hear will stand here.</source>
        <translation>Nadie te ha hablado aún de este lugar. Lo que oigas estará aquí.</translation>
    </message>
    <message>
        <source>Nobody has told you about this yet. When you look back on a conversation, you can note it.</source>
        <translation>Nadie te ha hablado aún de esto. Al repasar una conversación, puedes anotarlo.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Answer in your own words.</source>
        <translation>Responde con tus palabras.</translation>
    </message>
    <message>
        <source>Say who you are in your own words.</source>
        <translation>Di quién eres con tus palabras.</translation>
    </message>
    <message>
        <source>Your answer is hidden: try without it first.</source>
        <translation>Tu respuesta está oculta: inténtalo primero sin ella.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Closed, Inroad stays in the task bar, so that it can remind you.</source>
        <translation>Al cerrarse, Inroad queda en la barra de tareas para poder recordarte lo pendiente.</translation>
    </message>
    <message>
        <source>Inroad is still here</source>
        <translation>Inroad sigue aquí</translation>
    </message>
    <message>
        <source>It reminds you from the tray. “Quit” in its menu ends it.</source>
        <translation>Te avisa desde la bandeja. «Salir», en su menú, lo cierra.</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dejarlo ahí</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>{keys} ends it.</source>
        <translation>{keys} lo cierra.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>2016</source>
        <translation>2016</translation>
    </message>
    <message>
        <source>2019, 09/2019 or Sept 2019</source>
        <translation>2019, 09/2019 o sept. 2019</translation>
    </message>
    <message>
        <source>2019, 09/2019 or Sept 2019; empty while it lasts</source>
        <translation>2019, 09/2019 o sept. 2019; vacío mientras dure</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Una etapa</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Qué puesto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>MPI Leipzig</source>
        <translation>MPI Leipzig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Postdoc</source>
        <translation>Posdoctorado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What it was like, in a word or two</source>
        <translation>Cómo fue, en una o dos palabras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, hecho</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>2016–2019 Postdoc, MPI Leipzig</source>
        <translation>2016–2019 Posdoctorado, MPI Leipzig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>As what, and where?</source>
        <translation>¿Qué puesto y dónde?</translation>
    </message>
    <message>
        <source>Several lines, pasted, become several steps</source>
        <translation>Varias líneas pegadas se vuelven varias etapas</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Their steps beside yours</source>
        <translation>Sus etapas junto a las tuyas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>Asked</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Ventana completa</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Notas generales</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Pregunta {0} de {1}</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>prevista hasta las {0}</translation>
    </message>
</context>
<context>
    <name>SuggestedQuestions</name>
    <message>
        <source>Suggested questions</source>
        <translation>Preguntas sugeridas</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Do not suggest again</source>
        <translation>No sugerir más</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Suggest again in a month</source>
        <translation>Sugerir en un mes</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy “{text}”</source>
        <translation>Copiar «{text}»</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Not prepared</source>
        <translation>Sin preparar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Abrir notas</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Hoja lista</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Ya hablamos</translation>
    </message>
</context>
<context>
    <name>TalkNextCard</name>
    <message>
        <source>Talk next to</source>
        <translation>Hablar después con</translation>
    </message>
</context>
<context>
    <name>ThanksStep</name>
    <message>
        <source>Thank {name}</source>
        <translation>Dar las gracias a {name}</translation>
    </message>
    <message>
        <source>What stuck comes first: it is what makes the letter yours.</source>
        <translation>Lo que quedó va primero: es lo que hace tuya la carta.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open larger</source>
        <translation>Abrir en grande</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{0} per cent of the time</source>
        <translation>{0} por ciento del tiempo</translation>
    </message>
</context>
<context>
    <name>TimeSaid</name>
    <message>
        <source>For them: {time}</source>
        <translation>Allí: {time}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar una conversación</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vale la pena</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Tu red hasta ahora</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n cosa pendiente</numerusform>
            <numerusform>%n cosas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Inroad: {state}</source>
        <translation>Inroad: {state}</translation>
    </message>
    <message>
        <source>No conversation planned</source>
        <translation>Ninguna conversación planeada</translation>
    </message>
    <message>
        <source>Nothing due now</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Open Inroad</source>
        <translation>Abrir Inroad</translation>
    </message>
    <message>
        <source>Pause reminders for a day</source>
        <translation>Pausar los recordatorios un día</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TreeFoot</name>
    <message>
        <source>A click opens. Arrow keys go from box to box, Enter opens.</source>
        <translation>Un clic abre. Las flechas van de un recuadro a otro, Intro abre.</translation>
    </message>
    <message>
        <source>Dashed: named by somebody else as well.</source>
        <translation>Discontinua: también por sugerencia de otra persona.</translation>
    </message>
    <message>
        <source>Dotted: back to somebody from before.</source>
        <translation>De puntos: de vuelta a alguien de antes.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Ampliar (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Mostrar la imagen entera (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the wheel)</source>
        <translation>Reducir (-, o Ctrl y la rueda)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Guardarla en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try once more; capital letters count.</source>
        <translation>Esa no es la frase de contraseña. Inténtalo de nuevo; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>The one that your data had when it was made.</source>
        <translation>La que tenían tus datos cuando se hizo.</translation>
    </message>
    <message>
        <source>This backup has a passphrase</source>
        <translation>Esta copia tiene una frase de contraseña</translation>
    </message>
    <message>
        <source>Type it to open them. Without it nobody can.</source>
        <translation>Escríbela para abrirlos. Sin ella nadie puede.</translation>
    </message>
    <message>
        <source>Your data have a passphrase</source>
        <translation>Hay una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Writing your data anew…</source>
        <translation>Escribiendo de nuevo tus datos…</translation>
    </message>
    <message>
        <source>Your data have no passphrase any more.</source>
        <translation>Tus datos ya no tienen frase de contraseña.</translation>
    </message>
    <message>
        <source>Your data have the new passphrase.</source>
        <translation>Tus datos tienen la nueva frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Card {number} of {of}.</source>
        <translation>Tarjeta {number} de {of}.</translation>
    </message>
</context>
<context>
    <name>ValueChips</name>
    <message>
        <source>+ What matters to you</source>
        <translation>+ Lo que te importa</translation>
    </message>
    <message>
        <source>Add what matters to you</source>
        <translation>Añadir lo que te importa</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Lo que te importa</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Must have</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Sacar de la lista</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>Compare with earlier</source>
        <translation>Comparar con antes</translation>
    </message>
    <message>
        <source>Do the exercise</source>
        <translation>Hacer el ejercicio</translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation>Seguir con el ejercicio</translation>
    </message>
    <message>
        <source>How much each matters to you</source>
        <translation>Cuánto te importa cada uno</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>Tap the three that matter most to you; more can come later.</source>
        <translation>Toca los tres que más te importan; después puede haber más.</translation>
    </message>
    <message>
        <source>Thirty cards in three piles, at most seven kept: about ten minutes</source>
        <translation>Treinta tarjetas en tres montones, siete elegidas como máximo: unos diez minutos</translation>
    </message>
</context>
<context>
    <name>ValuesRoundsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Do the exercise again in a few months; then the answers stand side by side.</source>
        <translation>Repite el ejercicio dentro de unos meses; entonces verás las respuestas lado a lado.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Lo que valoras</translation>
    </message>
    <message>
        <source>What you valued then and now</source>
        <translation>Lo que valorabas entonces y ahora</translation>
    </message>
    <message>
        <source>What you valued, by the day you were asked</source>
        <translation>Lo que valorabas, por el día en que respondiste</translation>
    </message>
    <message>
        <source>Your answers will stand here once you have done the exercise.</source>
        <translation>Tus respuestas estarán aquí cuando hayas hecho el ejercicio.</translation>
    </message>
</context>
<context>
    <name>ValuesWizard</name>
    <message>
        <source>Go on another day where you stopped. Until then your values stay as they are.</source>
        <translation>Sigue otro día donde lo dejaste. Hasta entonces, tus valores quedan como están.</translation>
    </message>
    <message>
        <source>How much each matters</source>
        <translation>Cuánto importa cada uno</translation>
    </message>
    <message>
        <source>Keep seven</source>
        <translation>Elegir siete</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation>Guardar estos valores</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Ordenar las tarjetas</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Lo que valoras</translation>
    </message>
    <message>
        <source>What you value in work</source>
        <translation>Qué valoras en el trabajo</translation>
    </message>
</context>
<context>
    <name>WebsiteRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>Choose what to keep</source>
        <translation>Elegir qué conservar</translation>
    </message>
    <message>
        <source>From a little to above all. A must-have is a deal-breaker: no path makes up for it.</source>
        <translation>De un poco a ante todo. Algo esencial es un límite firme: ningún camino lo compensa.</translation>
    </message>
    <message>
        <source>How much does each matter?</source>
        <translation>¿Cuánto importa cada uno?</translation>
    </message>
    <message>
        <source>Leaving your list: {names}. What people told you on it stays, for when it comes back.</source>
        <translation>Salen de tu lista: {names}. Lo que te contaron sobre ello se guarda, por si vuelve.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Keep one value at least, then say how much it matters.</source>
        <translation>Aún no hay nada elegido. Conserva al menos un valor y di después cuánto importa.</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Un límite firme: si a un camino le falta, lo dice con claridad.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Cuánto importa: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Esencial: {value}</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>Add to calendar…</source>
        <translation>Añadir al calendario…</translation>
    </message>
    <message>
        <source>At that time you also talk with {names}.</source>
        <translation>A esa hora también hablas con {names}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Por acordar</translation>
    </message>
    <message>
        <source>Not agreed yet after all</source>
        <translation>Mejor aún sin acordar</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Poner fecha</translation>
    </message>
    <message>
        <source>The clocks go forward then: {asked} does not exist, so it is {real}.</source>
        <translation>Los relojes se adelantan entonces: las {asked} no existen, así que son las {real}.</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>La misma que la mía</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Su zona horaria</translation>
    </message>
    <message>
        <source>This time has passed. That is fine if you have talked already.</source>
        <translation>Este momento ya pasó. Está bien si la conversación ya tuvo lugar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{time} for you, {there}</source>
        <translation>{time} para ti, {there}</translation>
    </message>
</context>
<context>
    <name>WhereEdit</name>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>If it fails: a number</source>
        <translation>Si falla: un número</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number if it fails</source>
        <translation>Número si falla</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>We agreed what it is about</source>
        <translation>Acordamos de qué trata</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Everything about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <source>PDF, to print or to send (*.pdf)</source>
        <translation>PDF, para imprimir o enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>WhomToAskDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody is left to suggest. Add whoever comes to mind, or ask those you talk with: who else?</source>
        <translation>No queda nadie por sugerir. Añade a quien se te ocurra, o pregunta al hablar: ¿quién más?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Those who are close to you answer most readily, so they stand first.</source>
        <translation>Quienes tienes más cerca responden con más gusto, por eso van primero.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} a {last} de {count}</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Change letters…</source>
        <translation>Cambiar cartas…</translation>
    </message>
    <message>
        <source>Change questions…</source>
        <translation>Cambiar preguntas…</translation>
    </message>
    <message>
        <source>For new letters and questions, and for sheets.</source>
        <translation>Para cartas y preguntas nuevas, y para hojas.</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What a message begins from: in your own words, or hidden.</source>
        <translation>De qué parte un mensaje: con tus palabras, o de otra forma si la ocultas.</translation>
    </message>
    <message>
        <source>What is suggested when you prepare: in your own words, hidden, or added by you.</source>
        <translation>Lo que se sugiere al preparar: con tus palabras, lo que ocultas y lo que añades.</translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Whom to ask…</source>
        <translation>A quién preguntar…</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>General notes</source>
        <translation>Notas generales</translation>
    </message>
    <message>
        <source>Notes for this question</source>
        <translation>Notas para esta pregunta</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>Lo que dice, en pocas palabras</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type a part of a city or a country; Down lists them all</source>
        <translation>Escribe parte de una ciudad o de un país; Abajo los muestra todos</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Starts the clock. At the agreed time it starts by itself.</source>
        <translation>Pone en marcha el cronómetro. A la hora acordada empieza solo.</translation>
    </message>
    <message>
        <source>You talked: the next thing is to look back</source>
        <translation>Ya hablaste: ahora toca repasar</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>_ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Inroad waits for your passphrase</source>
        <translation>Inroad espera tu frase de contraseña</translation>
    </message>
</context>
</TS>
