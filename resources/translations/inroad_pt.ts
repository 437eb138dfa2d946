<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inroad</source>
        <translation>Sobre o Inroad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied. No names and no notes are in it.</source>
        <translation>Copiado. Não há nomes nem anotações ali.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>It could not be opened here. Its place is {place}.</source>
        <translation>Não foi possível abrir aqui. O lugar é {place}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>On the page that you had Inroad from. The program itself asks no server.</source>
        <translation>Na página de onde veio o seu Inroad. O programa em si não consulta servidor nenhum.</translation>
    </message>
    <message>
        <source>On {page}. The program itself asks no server.</source>
        <translation>Em {page}. O programa em si não consulta servidor nenhum.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Mostrar licenças</translation>
    </message>
    <message>
        <source>Show the folder of your data</source>
        <translation>Mostrar a pasta dos seus dados</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar o registro</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Em que se apoia</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>{file} in that folder: when Inroad started, and what went wrong. No names, no notes.</source>
        <translation>{file} nessa pasta: quando o Inroad foi iniciado e o que deu errado. Sem nomes, sem anotações.</translation>
    </message>
    <message>
        <source>{licence}: free to use, change and pass on.</source>
        <translation>{licence}: livre para usar, modificar e passar adiante.</translation>
    </message>
</context>
<context>
    <name>AboutMePage</name>
    <message>
        <source>About me</source>
        <translation>Sobre mim</translation>
    </message>
    <message>
        <source>An article, a contact, a hand with something you know well</source>
        <translation>Um artigo, um contato, uma mão em algo que você conhece bem</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Trajetória</translation>
    </message>
    <message>
        <source>Choose what matters to you in work. Questions and paths are weighed by it.</source>
        <translation>Escolha o que importa para você no trabalho. Perguntas e caminhos levam isso em conta.</translation>
    </message>
    <message>
        <source>For you, to read before you write or talk. Nothing of it is sent by itself.</source>
        <translation>Para você, para ler antes de escrever ou conversar. Nada é enviado por conta própria.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Retribuir</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>Introducing yourself</source>
        <translation>Sua apresentação</translation>
    </message>
    <message>
        <source>My pitches</source>
        <translation>Meus pitches</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>Minhas etapas</translation>
    </message>
    <message>
        <source>My values</source>
        <translation>Meus valores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Offered in thank-you letters and check-ins.</source>
        <translation>Aparece nos agradecimentos e nas retomadas de contato.</translation>
    </message>
    <message>
        <source>Say it once here; letters and sheets have it from then on. Saved as you type.</source>
        <translation>Diga uma vez aqui; mensagens e fichas usam daí em diante. Salvo enquanto você digita.</translation>
    </message>
    <message>
        <source>Signs your letters, and stands on your sheet.</source>
        <translation>Assina as suas mensagens e aparece na sua ficha.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Pontos fortes</translation>
    </message>
    <message>
        <source>The first ones are printed on your sheets, without the answers.</source>
        <translation>As primeiras são impressas nas suas fichas, sem as respostas.</translation>
    </message>
    <message>
        <source>The usual one is printed on your sheets and offered in letters. 30 seconds are enough.</source>
        <translation>O habitual é impresso nas suas fichas e oferecido nas mensagens. 30 segundos bastam.</translation>
    </message>
    <message>
        <source>Theirs stand beside yours on the sheet. Several lines can be pasted at once.</source>
        <translation>As da outra pessoa ficam ao lado das suas na ficha. É possível colar várias linhas de uma vez.</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation>O que traz você aqui</translation>
    </message>
    <message>
        <source>What others come to you for</source>
        <translation>O que as pessoas buscam em você</translation>
    </message>
    <message>
        <source>What they may ask me</source>
        <translation>O que podem me perguntar</translation>
    </message>
    <message>
        <source>What you are looking for, and from when on</source>
        <translation>O que você procura, e a partir de quando</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>O que você pode oferecer</translation>
    </message>
    <message>
        <source>What you read about without being asked</source>
        <translation>O que você lê sem que ninguém peça</translation>
    </message>
    <message>
        <source>What you studied, where you worked, what you made</source>
        <translation>O que estudou, onde trabalhou, o que fez</translation>
    </message>
    <message>
        <source>What you want to have decided, and by when</source>
        <translation>O que você quer ter decidido, e até quando</translation>
    </message>
    <message>
        <source>What you would like to know a year from now</source>
        <translation>O que você gostaria de saber daqui a um ano</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Como você está agora</translation>
    </message>
</context>
<context>
    <name>AddOwnValue</name>
    <message>
        <source>A value of your own</source>
        <translation>Um valor seu</translation>
    </message>
    <message>
        <source>A value that is missing…</source>
        <translation>Um valor que falta…</translation>
    </message>
    <message>
        <source>Add a value of your own</source>
        <translation>Adicionar um valor seu</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>A name, or paste a profile: name, role, link</source>
        <translation>Um nome, ou cole um perfil: nome, função, link</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>Adicionar e preparar</translation>
    </message>
    <message>
        <source>Add role, organisation or link</source>
        <translation>Adicionar função, organização ou link</translation>
    </message>
    <message>
        <source>Already in your address book: </source>
        <translation>Já nos seus contatos: </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How do you know each other?</source>
        <translation>De onde vocês se conhecem?</translation>
    </message>
    <message>
        <source>Is this {name}, {about}?</source>
        <translation>É {name}, {about}?</translation>
    </message>
    <message>
        <source>Keep it as the name</source>
        <translation>Manter como nome</translation>
    </message>
    <message>
        <source>Somebody else of the same name is fine.</source>
        <translation>Outra pessoa com o mesmo nome também pode.</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Understood from what you pasted. </source>
        <translation>Lido do que você colou. </translation>
    </message>
    <message>
        <source>more than a name</source>
        <translation>mais que um nome</translation>
    </message>
</context>
<context>
    <name>AddToCalendar</name>
    <message>
        <source>Add to calendar</source>
        <translation>Adicionar ao calendário</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}, and open in your calendar</source>
        <translation>Salvo em {file} e aberto no seu calendário</translation>
    </message>
    <message>
        <source>Saved as {file}: open it in your calendar</source>
        <translation>Salvo em {file}: abra no seu calendário</translation>
    </message>
</context>
<context>
    <name>AlsoThank</name>
    <message>
        <source>Already done</source>
        <translation>Já feito</translation>
    </message>
    <message>
        <source>Introduced you to {met}. Two lines tell how it went.</source>
        <translation>Apresentou você a {met}. Duas linhas contam como foi.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Agradecer a {name}</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Você agradeceu</translation>
    </message>
    <message>
        <source>Thanks to others</source>
        <translation>Agradecer a outras pessoas</translation>
    </message>
    <message>
        <source>Was there too.</source>
        <translation>Também participou.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Add to the next conversation</source>
        <translation>Pôr na próxima conversa</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Perguntar a seguir</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Abrir a ficha</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Who could tell you?</source>
        <translation>Quem poderia contar?</translation>
    </message>
    <message>
        <source>{name} could tell you.</source>
        <translation>{name} poderia contar.</translation>
    </message>
</context>
<context>
    <name>AskHowKnown</name>
    <message>
        <source>It can be said later, on the People page.</source>
        <translation>Pode ser dito depois, na página Pessoas.</translation>
    </message>
    <message>
        <source>One tap. A first message begins differently with a friend.</source>
        <translation>Um toque. Uma primeira mensagem começa diferente entre amigos.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Pular o resto</translation>
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
        <translation>Um nome basta.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer.</source>
        <translation>Tudo o que você escreve fica neste computador.</translation>
    </message>
    <message>
        <source>Import people you know…</source>
        <translation>Importar gente que você conhece…</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Ou:</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Ver um exemplo</translation>
    </message>
    <message>
        <source>Somebody you like to talk to is a good beginning: a friend, a former colleague, a teacher.</source>
        <translation>Alguém com quem você gosta de conversar é um bom começo: uma amizade, alguém de um antigo trabalho, da escola.</translation>
    </message>
    <message>
        <source>Who could you talk to this week?</source>
        <translation>Com quem você poderia conversar nesta semana?</translation>
    </message>
</context>
<context>
    <name>AutostartOffer</name>
    <message>
        <source>No, thanks</source>
        <translation>Não é preciso</translation>
    </message>
    <message>
        <source>Shall Inroad start with your computer, out of sight, so that its reminders reach you?</source>
        <translation>O Inroad deve iniciar com o computador, fora da vista, para que os lembretes cheguem a você?</translation>
    </message>
    <message>
        <source>Start it with my computer</source>
        <translation>Iniciar com o computador</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All is as it was on {moment}. What is here now is backed up first, so you can come back to it. The window closes and comes back.</source>
        <translation>Tudo fica como era em {moment}. O que há agora vai antes para um backup, para que você possa voltar. A janela se fecha e reabre.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Voltar a este backup?</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Voltar a este…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Made at the end of each run, once a day, and before each import and update.</source>
        <translation>Feitos ao encerrar, uma vez por dia e antes de cada importação e atualização.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The backup could not be opened here.</source>
        <translation>O backup não pôde ser aberto aqui.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made by itself.</source>
        <translation>Ainda não há backup. O primeiro se faz sozinho.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>has another passphrase</source>
        <translation>tem outra frase secreta</translation>
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
        <translation>{0} por cento</translation>
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
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>CameUp</name>
    <message>
        <source>Came up</source>
        <translation>Surgiu</translation>
    </message>
    <message>
        <source>Note a name or place</source>
        <translation>Anotar um nome ou lugar</translation>
    </message>
    <message>
        <source>People, places, promises and things to read: {0} notes one while you listen.</source>
        <translation>Pessoas, lugares, promessas e leituras: {0} anota enquanto você ouve.</translation>
    </message>
</context>
<context>
    <name>CameUpPart</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Name or a few words, then Enter</source>
        <translation>Nome ou algumas palavras, depois Enter</translation>
    </message>
    <message>
        <source>Nobody and nothing is noted. If a name, a place, a promise or a book came up, add it here.</source>
        <translation>Nada foi anotado. Se surgiu um nome, um lugar, uma promessa ou um livro, adicione aqui.</translation>
    </message>
    <message>
        <source>People to ask, places and promises at once; Undo takes all of it back</source>
        <translation>Pessoas para pedir, lugares e promessas de uma vez; Desfazer volta atrás em tudo</translation>
    </message>
    <message>
        <source>Take up all</source>
        <translation>Incluir tudo</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>O que surgiu</translation>
    </message>
    <message>
        <source>Who and what came up</source>
        <translation>Quem e o que surgiu</translation>
    </message>
</context>
<context>
    <name>CameUpRow</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add, to ask</source>
        <translation>Adicionar, para pedir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>Quanto você se vê em {name}</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>Quanto você se vê ali</translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation>Só guardar</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Pôr na lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Somebody else of the same name, who is not in your list yet</source>
        <translation>Outra pessoa com o mesmo nome, que ainda não está na sua lista</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Pessoa nova</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Para pedir</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Quem é?</translation>
    </message>
</context>
<context>
    <name>ChooseNext</name>
    <message>
        <source>A good beginning</source>
        <translation>Um bom começo</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Adicionar outro nome</translation>
    </message>
    <message>
        <source>Go to Today. Nothing is lost.</source>
        <translation>Ir para Hoje. Nada se perde.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Next: why them, a few questions, and a sheet of one page to print. About ten minutes.</source>
        <translation>A seguir: por que esta pessoa, algumas perguntas e uma ficha de uma página para imprimir. Uns dez minutos.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Preparar uma conversa com {name}</translation>
    </message>
    <message>
        <source>Those who know you well answer most readily, so they stand first.</source>
        <translation>Quem conhece você bem responde com mais facilidade, por isso vem primeiro.</translation>
    </message>
    <message>
        <source>Whom first?</source>
        <translation>Com quem primeiro?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the People page</source>
        <translation>
            <numerusform>e mais %n na página Pessoas</numerusform>
            <numerusform>e mais %n na página Pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePersonDialog</name>
    <message>
        <source>New: {name}</source>
        <translation>Novo: {name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Search, or type a new name</source>
        <translation>Busque, ou digite um novo nome</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>Com quem falar?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Com quem?</translation>
    </message>
</context>
<context>
    <name>ChosenQuestions</name>
    <message>
        <source>Your questions</source>
        <translation>Suas perguntas</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Nothing in it</source>
        <translation>Nada nela</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>O que é “{column}”</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>No date yet</source>
        <translation>Ainda sem data</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Não preparada</translation>
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
        <translation>Ficha pronta</translation>
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
        <translation>Pôr no calendário…</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Outra data</translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation>Cancelar a conversa</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Não aconteceu</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ainda sem data</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Não preparada</translation>
    </message>
    <message>
        <source>Not thanked yet</source>
        <translation>Falta agradecer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Abrir anotações</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir ficha</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Ficha pronta</translation>
    </message>
    <message>
        <source>Thanks sent</source>
        <translation>Você agradeceu</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Conversamos</translation>
    </message>
    <message>
        <source>Who takes part…</source>
        <translation>Quem participa…</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Agradecer</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar mais {0}</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>Vocês conversaram?</translation>
    </message>
    <message>
        <source>Here you will find your conversations: those coming up with their sheets, and those behind you with what has stayed.</source>
        <translation>Aqui ficam as suas conversas: as que estão por vir, com as fichas, e as que já passaram, com o que ficou delas.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passadas</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>To look back on</source>
        <translation>Para rever</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Por vir</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>Uma cópia de tudo</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Uma pasta nova ou vazia</translation>
    </message>
    <message>
        <source>All of it is copied to {folder} and looked at before anything is removed here. The window closes and comes back.</source>
        <translation>Tudo é copiado para {folder} e conferido antes que algo saia daqui. A janela se fecha e reabre.</translation>
    </message>
    <message>
        <source>Asked for at the start. Without it nobody can open your data and the backups made since.</source>
        <translation>Pedida ao iniciar. Sem ela, ninguém pode abrir os seus dados nem os backups feitos desde então.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Everything in one file, or people for an address book, a spreadsheet or a calendar.</source>
        <translation>Tudo em um só arquivo, ou pessoas para uma agenda de contatos, uma planilha ou um calendário.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Inroad was started on a folder of its own (--data, or sample data), so it stays there.</source>
        <translation>O Inroad foi iniciado em uma pasta à parte (--data, ou dados de exemplo), por isso fica lá.</translation>
    </message>
    <message>
        <source>Made by themselves; look inside one, or go back to it.</source>
        <translation>Fazem-se sozinhos; veja um por dentro, ou volte a ele.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the data to another folder</source>
        <translation>Mover os dados para outra pasta</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>Mover os seus dados?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>Movendo os seus dados…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remover a frase secreta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Definir uma…</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Ver backups</translation>
    </message>
    <message>
        <source>The database inroad.db and its backups.</source>
        <translation>O banco de dados inroad.db e os seus backups.</translation>
    </message>
    <message>
        <source>The folder could not be opened here. It is written beside the button.</source>
        <translation>A pasta não pôde ser aberta aqui. O caminho está escrito ao lado do botão.</translation>
    </message>
    <message>
        <source>There is none: anybody who can open your files can read what you write here.</source>
        <translation>Não há nenhuma: quem puder abrir os seus arquivos pode ler o que você escreve aqui.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>By when: {what}</source>
        <translation>Até quando: {what}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>No day: {what}</source>
        <translation>Sem data: {what}</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Definir um dia</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Escolher um dia</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Doing it again…</source>
        <translation>Refazendo…</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refeito: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Onde trabalha</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nome@example.org</translation>
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
        <translation>Solte um ou vários arquivos aqui, ou</translation>
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
        <translation>Mais para {name}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Show all {0}</source>
        <translation>Mostrar todos ({0})</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar mais {0}</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Already done</source>
        <translation>Já feito</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Outra data</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Não aconteceu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Deixar em pausa</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Não é preciso</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Disse não</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Disse sim</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Conversamos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>São a mesma pessoa?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Procurando duplicatas…</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Juntar duas pessoas</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Ninguém parece estar aqui duas vezes.</translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>Uma das duas já não está aqui.</translation>
    </message>
    <message>
        <source>That was the last pair. Those left for later come again next time.</source>
        <translation>Este era o último par. Os deixados para depois voltam na próxima vez.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>São a mesma</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Duas pessoas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>← and → choose a side</source>
        <translation>← e → escolhem um lado</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Excluir o evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Its people stay.</source>
        <translation>As pessoas dele ficam.</translation>
    </message>
    <message>
        <source>People from an event</source>
        <translation>Pessoas de um evento</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Salvar o evento</translation>
    </message>
    <message>
        <source>What was it called? A word is enough.</source>
        <translation>Como se chamava? Uma palavra basta.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>um novo</translation>
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
        <translation>Feira de carreiras, congresso, seminário</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Dia do evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Lisbon, or online</source>
        <translation>Lisboa, ou online</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Em um dia</translation>
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
        <translation>&amp;Quem você conheceu? Uma pessoa por linha</translation>
    </message>
    <message>
        <source>Maya Osei, Science policy advisor, Royal Society
Tom Brandt, tom@example.org
A name alone is enough</source>
        <translation>Maya Osei, assessora científica, Royal Society
Tom Brandt, tom@example.org
Um nome só já basta</translation>
    </message>
    <message>
        <source>What each line will make is shown here, before anything is added.</source>
        <translation>Aqui se mostra o que cada linha vai gerar, antes que algo seja adicionado.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>O que vai ser adicionado</translation>
    </message>
    <message>
        <source>Whom did you meet? One on each line</source>
        <translation>Quem você conheceu? Uma pessoa por linha</translation>
    </message>
</context>
<context>
    <name>EventMet</name>
    <message>
        <source>Archived</source>
        <translation>No arquivo</translation>
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
        <translation>Mostrar mais {0}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Invented people are among yours</source>
        <translation>Há pessoas inventadas entre as suas</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ver um exemplo</translation>
    </message>
    <message>
        <source>Opens a second window on invented people. It is thrown away when you close it.</source>
        <translation>Abre uma segunda janela com pessoas inventadas. Some quando você a fecha.</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Remover os dados de exemplo</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>The example could not be started here.</source>
        <translation>O exemplo não pôde ser iniciado aqui.</translation>
    </message>
    <message>
        <source>The invented people and what hangs on them go; what you added stays. You can undo it.</source>
        <translation>As pessoas inventadas e o que depende delas saem; o que você adicionou fica. É possível desfazer.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Quem</translation>
    </message>
    <message>
        <source>A table, .csv, with one row for each person and where things stand.</source>
        <translation>Uma tabela, .csv, com uma linha para cada pessoa e em que pé está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Contact cards, .vcf: names, e-mail, phone, links, organisation and tags.</source>
        <translation>Cartões de contato, .vcf: nomes, e-mail, telefone, links, organização e etiquetas.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toda a lista</translation>
    </message>
    <message>
        <source>Everything, to keep or to take to another computer</source>
        <translation>Tudo, para guardar ou levar a outro computador</translation>
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
        <translation>Para um calendário</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Para uma planilha</translation>
    </message>
    <message>
        <source>For an old address book</source>
        <translation>Para uma agenda de contatos antiga</translation>
    </message>
    <message>
        <source>For another address book</source>
        <translation>Para outra agenda de contatos</translation>
    </message>
    <message>
        <source>One file, .inroad.json, with all that you entered, your notes too.</source>
        <translation>Um só arquivo, .inroad.json, com tudo o que você registrou, também as anotações.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver na pasta</translation>
    </message>
    <message>
        <source>The folder could not be opened. The file is {file}.</source>
        <translation>A pasta não pôde ser aberta. O arquivo é {file}.</translation>
    </message>
    <message>
        <source>The same cards as older programs read them, .vcf 3.0.</source>
        <translation>Os mesmos cartões para programas mais antigos, .vcf 3.0.</translation>
    </message>
    <message>
        <source>These {count} people</source>
        <translation>Estas {count} pessoas</translation>
    </message>
    <message>
        <source>Those with a story or on your list</source>
        <translation>Quem tem história ou está na sua lista</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Para quê</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Para quê?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read them.</source>
        <translation>Quem receber o arquivo poderá lê-las.</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Quem?</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Com as minhas anotações</translation>
    </message>
    <message>
        <source>Your conversations with an alarm, and what is to be done, .ics. Nobody is invited. A later file updates this one.</source>
        <translation>As suas conversas com alarme, e o que há para fazer, .ics. Ninguém é convidado. Um arquivo posterior atualiza este.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Address books (*.csv *.vcf *.zip *.tsv *.txt *.json)</source>
        <translation>Agendas de contatos (*.csv *.vcf *.zip *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Bring in people you know</source>
        <translation>Traga gente que você conhece</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Escolher arquivos para importar</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>From LinkedIn (Connections.csv, or the .zip it comes in), Google, Outlook, a phone (.vcf), any table (.csv, or rows copied from a spreadsheet), or Inroad&apos;s own .inroad.json.</source>
        <translation>Do LinkedIn (Connections.csv, ou o .zip em que vem), do Google, do Outlook, de um telefone (.vcf), de qualquer tabela (.csv, ou linhas copiadas de uma planilha), ou o .inroad.json do próprio Inroad.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, then “Data privacy”, then “Get a copy of your data”, and tick Connections. An e-mail brings the file, often within ten minutes. Take it as it is, also as a .zip.</source>
        <translation>No LinkedIn, abra Configurações, depois “Privacidade de dados”, depois “Obtenha uma cópia dos seus dados”, e marque Conexões (Connections). Um e-mail traz o arquivo, muitas vezes em menos de dez minutos. Use-o como vem, também em .zip.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Rows that you copied from a spreadsheet (Ctrl+V)</source>
        <translation>Linhas copiadas de uma planilha (Ctrl+V)</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the rows with their header first.</source>
        <translation>Não há nada na área de transferência. Copie antes as linhas com o cabeçalho.</translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation>De onde vem o arquivo</translation>
    </message>
    <message>
        <source>You see what is in it before anything is written. Nothing leaves this computer.</source>
        <translation>Você vê o que há nele antes que algo seja gravado. Nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>FirstValues</name>
    <message>
        <source>What matters to you in your work? Tap three, or go on without</source>
        <translation>O que importa para você no trabalho? Toque em três, ou siga sem escolher</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Excluir de vez?</translation>
    </message>
    <message>
        <source>Delete these backups too</source>
        <translation>Excluir também estes backups</translation>
    </message>
    <message>
        <source>Deleted for good: {name}</source>
        <translation>Exclusão definitiva: {name}</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Excluindo de vez…</translation>
    </message>
    <message>
        <source>Everything about {name} goes: the story, the notes, and the conversations that were theirs alone. This cannot be undone, and neither can what you did before it.</source>
        <translation>Tudo sobre {name} sai: a história, as anotações e as conversas que foram só com esta pessoa. Isto não pode ser desfeito, nem o que você fez antes.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} pessoas</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>O que você tinha digitado está aqui de novo.</translation>
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
        <translation>{text} Abra o Inroad para responder.</translation>
    </message>
</context>
<context>
    <name>FullHead</name>
    <message>
        <source>Narrow strip</source>
        <translation>Faixa estreita</translation>
    </message>
    <message>
        <source>Stays on top of a video call</source>
        <translation>Fica por cima de uma chamada de vídeo</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>previsto até {0}</translation>
    </message>
</context>
<context>
    <name>GaveDialog</name>
    <message>
        <source>&amp;In a line</source>
        <translation>Em uma &amp;linha</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Um nome</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Já feito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Em que dia</translation>
    </message>
    <message>
        <source>Open a message; it enters the story when you have sent it</source>
        <translation>Abre uma mensagem; ela entra na história quando você a enviar</translation>
    </message>
    <message>
        <source>Something for {name}</source>
        <translation>Algo para {name}</translation>
    </message>
    <message>
        <source>To &amp;whom?</source>
        <translation>&amp;Para quem?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Para quem?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>What exactly, if you like</source>
        <translation>O que exatamente, se quiser</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>O que foi?</translation>
    </message>
    <message>
        <source>What you can offer: {offer}</source>
        <translation>O que você pode oferecer: {offer}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Falta preencher: {what}.</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning; leave that out.</source>
        <translation>Isto soa como um pedido de emprego. Uma conversa dessas é para aprender; deixe isso de fora.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sort by “{title}”; again: the other way round</source>
        <translation>Ordenar por “{title}”; de novo: ao contrário</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>About Inroad</source>
        <translation>Sobre o Inroad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Licences, the log, and “Copy details” for a report of a mistake.</source>
        <translation>As licenças, o registro e “Copiar detalhes” para relatar um erro.</translation>
    </message>
    <message>
        <source>One sentence each, where something is used for the first time.</source>
        <translation>Uma frase de cada vez, onde algo é usado pela primeira vez.</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Abrir a ajuda</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Rever dicas</translation>
    </message>
    <message>
        <source>The craft in short, and where everything is. {key} opens it on what you are looking at.</source>
        <translation>O essencial do método, e onde está cada coisa. {key} abre a ajuda sobre o que você está vendo.</translation>
    </message>
    <message>
        <source>The hints come again, each at its place.</source>
        <translation>As dicas voltam, cada uma no seu lugar.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada na ajuda contém estas palavras.</translation>
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
        <translation>Segure Shift ou Ctrl para selecionar várias pessoas: círculo, caminho e etiquetas mudam em todas de uma vez.</translation>
    </message>
    <message>
        <source>When you have talked, press “We talked”, or “Finish” in the notes: thanks begin from there.</source>
        <translation>Depois da conversa, clique em “Conversamos”, ou em “Concluir” nas anotações: os agradecimentos começam daí.</translation>
    </message>
    <message>
        <source>{key} finds anything: a person, a note, a page, something to do.</source>
        <translation>{key} encontra qualquer coisa: uma pessoa, uma anotação, uma página, algo a fazer.</translation>
    </message>
    <message>
        <source>“Later” asks when it shall come back, “Already done” ends it, and Undo takes either back.</source>
        <translation>“Mais tarde” pergunta quando deve voltar, “Já feito” encerra, e Desfazer volta atrás em ambos.</translation>
    </message>
    <message>
        <source>“Mixed” means that people disagree, “?” that nobody has told you yet. Open a field for more.</source>
        <translation>“Dividido” quer dizer que as pessoas discordam; “?”, que ninguém contou ainda. Abra um campo para ver mais.</translation>
    </message>
    <message>
        <source>“Narrow strip” keeps your notes on top of a video call; {key} notes a name while you listen.</source>
        <translation>“Faixa estreita” mantém as anotações por cima de uma chamada de vídeo; {key} anota um nome enquanto você ouve.</translation>
    </message>
</context>
<context>
    <name>HowKnown</name>
    <message>
        <source>A name, if you like</source>
        <translation>Um nome, se quiser</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Its name, if you like</source>
        <translation>O nome, se quiser</translation>
    </message>
    <message>
        <source>Through &amp;whom?</source>
        <translation>Por meio de &amp;quem?</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>Por meio de quem?</translation>
    </message>
    <message>
        <source>W&amp;here? If you like</source>
        <translation>&amp;Onde? Se quiser</translation>
    </message>
    <message>
        <source>W&amp;hich event or place?</source>
        <translation>Qual &amp;evento ou lugar?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Onde?</translation>
    </message>
    <message>
        <source>Which event or place?</source>
        <translation>Qual evento ou lugar?</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>na Universidade de São Paulo</translation>
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
        <translation>Para as pessoas novas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Tags for the new people</source>
        <translation>Etiquetas para as pessoas novas</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>De onde elas vêm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ainda não informado</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import people</source>
        <translation>Importar pessoas</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lendo {file}…</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Each file that you import is remembered here, so that it can be taken back.</source>
        <translation>Cada arquivo que você importa fica registrado aqui, para que possa ser desfeito.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conhecidas</translation>
    </message>
    <message>
        <source>Look at its people</source>
        <translation>Ver as pessoas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Ainda aqui</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Desfazer esta importação?</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>The people whom it brought go again, but for those with a story or whom you changed since. Known people lose what it added and you did not change. It can be undone.</source>
        <translation>As pessoas que ela trouxe saem de novo, menos as que têm história ou que você alterou depois. As já conhecidas perdem o que ela acrescentou e você não mudou. É possível desfazer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeita</translation>
    </message>
</context>
<context>
    <name>IntroductionsList</name>
    <message>
        <source>Introductions as a list</source>
        <translation>Apresentações em lista</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir a pessoa</translation>
    </message>
</context>
<context>
    <name>IntroductionsModel</name>
    <message>
        <source>Introduced by</source>
        <translation>Quem apresentou</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Levou a</translation>
    </message>
    <message>
        <source>Nobody: known to you before</source>
        <translation>Ninguém: você já conhecia</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Steps from you</source>
        <translation>Passos desde você</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Em que pé está</translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Drawing that stays sharp, SVG (*.svg)</source>
        <translation>Desenho sempre nítido, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar a imagem</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Here you will see who led you to whom. It begins when you add somebody and say who introduced you to them.</source>
        <translation>Aqui você vai ver quem levou você a quem. Começa quando você adiciona alguém e diz quem fez a apresentação.</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Apresentações</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Imagem, PNG (*.png)</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Gravado: {name}</translation>
    </message>
    <message>
        <source>Written: {name}. With so many people an SVG can be read better.</source>
        <translation>Gravado: {name}. Com tanta gente, um SVG se lê melhor.</translation>
    </message>
</context>
<context>
    <name>IntroductionsTree</name>
    <message>
        <source>Introductions as a tree</source>
        <translation>Apresentações em árvore</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir a pessoa</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Nothing lies under “Very important” yet. What does will stand here to choose from.</source>
        <translation>Nada está ainda em “Muito importante”. O que estiver ficará aqui para escolher.</translation>
    </message>
    <message>
        <source>Paths and questions are weighed by what you keep. Fewer is fine, and says more.</source>
        <translation>Caminhos e perguntas levam em conta o que você guarda. Menos também serve, e diz mais.</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Separar as cartas</translation>
    </message>
    <message>
        <source>What would you keep?</source>
        <translation>O que você guardaria?</translation>
    </message>
    <message>
        <source>You laid {many} there. Keep the {most} that you would miss first; fewer is fine, and says more.</source>
        <translation>Você pôs {many} ali. Guarde os {most} que fariam mais falta; menos também serve, e diz mais.</translation>
    </message>
    <message>
        <source>{kept} kept, of at most {most}</source>
        <translation>{kept} guardados, de no máximo {most}</translation>
    </message>
</context>
<context>
    <name>KeptValue</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Sem ele, não dá: um caminho em que falta diz isso claramente.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Quanto importa: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Essencial</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Essencial: {value}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A question by its number</source>
        <translation>Uma pergunta pelo número</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Mudar o texto</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Fechar as anotações</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <source>Delete; Undo brings it back</source>
        <translation>Excluir; Desfazer traz de volta</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Done: save, add, open in the mail program</source>
        <translation>Pronto: salvar, adicionar, abrir no programa de e-mail</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Edit or rename</source>
        <translation>Editar ou renomear</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Find anything: people, notes, pages, what to do</source>
        <translation>Encontrar tudo: pessoas, anotações, páginas, o que fazer</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Anotações gerais</translation>
    </message>
    <message>
        <source>Help on what is shown</source>
        <translation>Ajuda sobre o que está na tela</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Apresentações</translation>
    </message>
    <message>
        <source>Keep what is at the left, at the right</source>
        <translation>Ficar com o lado esquerdo, com o direito</translation>
    </message>
    <message>
        <source>Letters, forms and steps</source>
        <translation>Mensagens, formulários e etapas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Mover a pergunta para baixo</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Mover a pergunta para cima</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Note what came up: a name, a place, a promise</source>
        <translation>Anotar o que surgiu: um nome, um lugar, uma promessa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into an import</source>
        <translation>Colar linhas de uma planilha em uma importação</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir a ficha</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Salvar a ficha em PDF</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar na lista</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar a resposta</translation>
    </message>
    <message>
        <source>Start and stop the clock</source>
        <translation>Iniciar e parar o relógio</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <source>Swap it for another</source>
        <translation>Trocar por outra</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>O anterior, o próximo</translation>
    </message>
    <message>
        <source>The questions of a conversation</source>
        <translation>As perguntas de uma conversa</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>São duas pessoas</translation>
    </message>
    <message>
        <source>Tick a question as asked</source>
        <translation>Marcar uma pergunta como feita</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What it is: a person, a place, a promise, to read</source>
        <translation>O que é: uma pessoa, um lugar, uma promessa, uma leitura</translation>
    </message>
</context>
<context>
    <name>KnowStep</name>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
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
        <translation>O idioma muda quando o Inroad for iniciado de novo.</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>In 2 hours</source>
        <translation>Daqui a 2 horas</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Deixar em pausa</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation>Mudar a data…</translation>
    </message>
    <message>
        <source>Remind me on…</source>
        <translation>Lembrar em…</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
</context>
<context>
    <name>LearnedStep</name>
    <message>
        <source>All of it is optional. Write as if they might read it.</source>
        <translation>Tudo é opcional. Escreva como se a pessoa pudesse ler.</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>O que você aprendeu</translation>
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
        <translation>Esta pessoa já não está aqui.</translation>
    </message>
    <message>
        <source>You had opened this letter to send it.</source>
        <translation>Você abriu esta mensagem para enviá-la.</translation>
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
        <translation>Copiar e abrir o LinkedIn</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copiar a nota</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Você a enviou?</translation>
    </message>
    <message>
        <source>I sent it elsewhere</source>
        <translation>Enviei por outro meio</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para depois</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Notes it in the story. Inroad itself sends nothing.</source>
        <translation>Anota na história. O Inroad não envia nada.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir no programa de e-mail</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Sim, foi enviada</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nome@example.org</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>A line from your notes</source>
        <translation>Uma linha das suas anotações</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Outro texto</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>nota do LinkedIn</translation>
    </message>
    <message>
        <source>Quote nothing</source>
        <translation>Não citar nada</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Letter</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>LetterPart</name>
    <message>
        <source>A sentence that you would tell a friend</source>
        <translation>Uma frase que você contaria a alguém próximo</translation>
    </message>
    <message>
        <source>Already thanked</source>
        <translation>Já agradeci</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>Como você assina uma mensagem</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Lines of your notes</source>
        <translation>Linhas das suas anotações</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir a mensagem</translation>
    </message>
    <message>
        <source>Quote a line of your notes in the letter</source>
        <translation>Citar na mensagem uma linha das suas anotações</translation>
    </message>
    <message>
        <source>Quote: {line}</source>
        <translation>Citar: {line}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Falta preencher: {what}.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Você agradeceu</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>A mensagem</translation>
    </message>
    <message>
        <source>What stuck?</source>
        <translation>O que ficou?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
</context>
<context>
    <name>LetterWays</name>
    <message>
        <source>Copied, and the profile is open: paste it there.</source>
        <translation>Copiado, e o perfil está aberto: cole lá.</translation>
    </message>
    <message>
        <source>Copied: paste it on LinkedIn.</source>
        <translation>Copiado: cole no LinkedIn.</translation>
    </message>
    <message>
        <source>It is in your mail program now.</source>
        <translation>Está agora no seu programa de e-mail.</translation>
    </message>
    <message>
        <source>It is open as a draft in your mail program.</source>
        <translation>Está aberto como rascunho no seu programa de e-mail.</translation>
    </message>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a new message.</source>
        <translation>Nenhum programa de e-mail se abriu. O texto está na área de transferência: cole-o em uma nova mensagem.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Licences of what comes along</source>
        <translation>Licenças do que vem junto</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>{part}: it is in your text</source>
        <translation>{part}: está no seu texto</translation>
    </message>
    <message>
        <source>{part}: not in your text yet</source>
        <translation>{part}: ainda não está no seu texto</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>At most {0} at once; the rest can come after.</source>
        <translation>No máximo {0} de uma vez; o resto pode vir depois.</translation>
    </message>
    <message>
        <source>In your address book: {name}.</source>
        <translation>Nos seus contatos: {name}.</translation>
    </message>
    <message>
        <source>Is among the people of this event already.</source>
        <translation>Já está entre as pessoas deste evento.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Met here</source>
        <translation>Encontro aqui</translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <translation>Outra pessoa com esse nome</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>Já está mais acima.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>A mesma pessoa</translation>
    </message>
    <message>
        <source>There is no name in this line.</source>
        <translation>Não há nome nesta linha.</translation>
    </message>
    <message>
        <source>You know {name}.</source>
        <translation>Você conhece {name}.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>já na lista</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>met elsewhere?</source>
        <translation>outro encontro?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>a incluir</translation>
    </message>
    <message>
        <source>the same person?</source>
        <translation>a mesma pessoa?</translation>
    </message>
    <message>
        <source>{name}: you met at {event}.</source>
        <translation>{name}: vocês se conheceram em {event}.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>A web address that begins with http or https can be opened; this one is kept as it is.</source>
        <translation>Um endereço web que começa com http ou https pode ser aberto; este fica como está.</translation>
    </message>
    <message>
        <source>It is written {host}, with letters outside a to z. They may look like others.</source>
        <translation>Escreve-se {host}, com letras fora de a a z. Elas podem parecer outras.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the website?</source>
        <translation>Abrir o site?</translation>
    </message>
    <message>
        <source>The part before the @ hides where this leads, so it is not opened.</source>
        <translation>A parte antes do @ esconde aonde isto leva, por isso não é aberto.</translation>
    </message>
    <message>
        <source>There is more than one address in this link, so it is not opened.</source>
        <translation>Há mais de um endereço neste link, por isso não é aberto.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>Este não é um endereço que possa ser aberto.</translation>
    </message>
    <message>
        <source>Your browser will open this page:
{target}</source>
        <translation>O seu navegador vai abrir esta página:
{target}</translation>
    </message>
</context>
<context>
    <name>LookBackWizard</name>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Look back: {name}</source>
        <translation>Rever: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Pular o resto</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Agradecer a {name}</translation>
    </message>
    <message>
        <source>That was all: Today asks no more about this conversation</source>
        <translation>Era tudo: Hoje não pergunta mais sobre esta conversa</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>O que você aprendeu</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>About Inroad</source>
        <translation>Sobre o Inroad</translation>
    </message>
    <message>
        <source>Quit Inroad</source>
        <translation>Encerrar o Inroad</translation>
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
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>Further columns, read as they seem to be: {count}</source>
        <translation>Outras colunas, lidas pelo que parecem ser: {count}</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Ler assim</translation>
    </message>
    <message>
        <source>The columns of {file}</source>
        <translation>As colunas de {file}</translation>
    </message>
    <message>
        <source>The first people, read like this</source>
        <translation>As primeiras pessoas, lidas assim</translation>
    </message>
    <message>
        <source>They are set as you chose them the last time.</source>
        <translation>Estão como você escolheu da última vez.</translation>
    </message>
    <message>
        <source>This is what they seem to be. Set right what is wrong; nothing has been written yet.</source>
        <translation>É o que parecem ser. Corrija o que estiver errado; nada foi gravado ainda.</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>known</source>
        <translation>já na lista</translation>
    </message>
    <message>
        <source>known, through {0}</source>
        <translation>já na lista, por meio de {0}</translation>
    </message>
</context>
<context>
    <name>MentionField</name>
    <message>
        <source>A name, a place, a promise…</source>
        <translation>Um nome, um lugar, uma promessa…</translation>
    </message>
    <message>
        <source>Enter notes it, Esc leaves</source>
        <translation>Enter anota, Esc sai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>O que surgiu</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>MissingFacts</name>
    <message>
        <source>A sentence about &amp;you</source>
        <translation>Uma frase sobre &amp;você</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>Como você assina uma mensagem</translation>
    </message>
    <message>
        <source>How you &amp;know each other</source>
        <translation>De onde vocês se &amp;conhecem</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>De onde vocês se conhecem</translation>
    </message>
    <message>
        <source>I study how cells repair DNA, in my third postdoc year in Lisbon.</source>
        <translation>Estudo como as células reparam o DNA, no terceiro ano de pós-doutorado em São Paulo.</translation>
    </message>
    <message>
        <source>One thing that you took home; it goes into the letter.</source>
        <translation>Uma coisa que ficou com você; ela entra na mensagem.</translation>
    </message>
    <message>
        <source>We met at the alumni evening.</source>
        <translation>Nós nos conhecemos no encontro de ex-alunos.</translation>
    </message>
    <message>
        <source>What stuc&amp;k with you?</source>
        <translation>O que &amp;ficou com você?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>{0} more</source>
        <translation>mais {0}</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month after</source>
        <translation>O mês seguinte</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>{day}: no conversation.</source>
        <translation>{day}: nenhuma conversa.</translation>
    </message>
</context>
<context>
    <name>NamesHalf</name>
    <message>
        <source>How it looks to you</source>
        <translation>Como parece a você</translation>
    </message>
    <message>
        <source>How much it matters to you: {0} of 5</source>
        <translation>Quanto importa para você: {0} de 5</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Quanto importa: {value}</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>O que já se sabe</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Essenciais</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>O que você valoriza</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>essencial</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Answered</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Introduced you on</source>
        <translation>Apresentações</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Referred you</source>
        <translation>Indicações</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Ver mais</translation>
    </message>
    <message>
        <source>Thanked in 48 h</source>
        <translation>Agradeceu em 48 h</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>A line for yourself</source>
        <translation>Uma linha para você</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>Em uma linha, para você; ou deixe em branco</translation>
    </message>
    <message>
        <source>Lines to start from</source>
        <translation>Frases para começar</translation>
    </message>
    <message>
        <source>Read more before the next talk</source>
        <translation>Ler mais antes da próxima conversa</translation>
    </message>
    <message>
        <source>Talk to somebody else</source>
        <translation>Conversar com outra pessoa</translation>
    </message>
    <message>
        <source>Talk to somebody else on this path: {path}</source>
        <translation>Conversar com outra pessoa neste caminho: {path}</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>Este caminho</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>E agora?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>Por que não este caminho?</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>fica descartado</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>vai à frente</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>segue em aberto</translation>
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
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>faltam {0} min</translation>
    </message>
    <message>
        <source>{0} min over</source>
        <translation>{0} min a mais</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Your notes</source>
        <translation>Suas anotações</translation>
    </message>
</context>
<context>
    <name>NotesQuestions</name>
    <message>
        <source>A question of your own</source>
        <translation>Uma pergunta sua</translation>
    </message>
    <message>
        <source>A question that came to mind</source>
        <translation>Uma pergunta que veio à mente</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Adicionar pergunta</translation>
    </message>
    <message>
        <source>Add the suggested questions</source>
        <translation>Adicionar as perguntas sugeridas</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Anotações gerais</translation>
    </message>
    <message>
        <source>No questions are prepared. Write freely, or take the ones that Inroad suggests.</source>
        <translation>Nenhuma pergunta foi preparada. Escreva livremente, ou use as que o Inroad sugere.</translation>
    </message>
    <message>
        <source>On paper: a photo, three lines</source>
        <translation>No papel: uma foto, três linhas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>{0} next question   {1}…9 jump   {2} a name or place came up   Space ticks</source>
        <translation>{0} próxima pergunta   {1}…9 ir para   {2} surgiu um nome ou lugar   Espaço marca</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} de {1} feitas</translation>
    </message>
</context>
<context>
    <name>NotesSaver</name>
    <message>
        <source>Another program holds the data just now.</source>
        <translation>Outro programa está usando os dados neste momento.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Copy your last words, or close again to leave without them.</source>
        <translation>Copie as suas últimas palavras, ou feche de novo para sair sem elas.</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Anotações: {0}</translation>
    </message>
    <message>
        <source>This conversation is not there any more. Undo in Inroad can bring it back.</source>
        <translation>Esta conversa já não existe. Desfazer, no Inroad, pode trazê-la de volta.</translation>
    </message>
</context>
<context>
    <name>NothingCard</name>
    <message>
        <source>Ask somebody</source>
        <translation>Pedir conversa</translation>
    </message>
    <message>
        <source>Nothing to follow up. Somebody said yes: when would suit you both?</source>
        <translation>Nada para cuidar. Alguém disse sim: quando seria bom para vocês?</translation>
    </message>
    <message>
        <source>Nothing to follow up. Who would you like to hear from next?</source>
        <translation>Nada para cuidar. De quem você gostaria de ter notícias agora?</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
</context>
<context>
    <name>OfferTimeDialog</name>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Offer a time</source>
        <translation>Oferecer um horário</translation>
    </message>
    <message>
        <source>Offer this time</source>
        <translation>Oferecer este horário</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>O mesmo que o meu</translation>
    </message>
    <message>
        <source>Their time &amp;zone</source>
        <translation>Fuso da outra &amp;pessoa</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Fuso da outra pessoa</translation>
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
        <translation>Mudar ou tirar</translation>
    </message>
    <message>
        <source>Offer two times</source>
        <translation>Oferecer dois horários</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>Enter opens it</source>
        <translation>Enter abre</translation>
    </message>
</context>
<context>
    <name>OrganizationActions</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>As people call it</source>
        <translation>Como as pessoas a chamam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Make one of the two?</source>
        <translation>Unir as duas?</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Take my interest back</source>
        <translation>Retirar o meu interesse</translation>
    </message>
    <message>
        <source>There is {name} already. People, conversations, notes and what you heard come together under that name; undo parts them again.</source>
        <translation>Já existe {name}. Pessoas, conversas, anotações e o que você ouviu se reúnem sob esse nome; desfazer os separa de novo.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Como se chama?</translation>
    </message>
    <message>
        <source>Which organisation?</source>
        <translation>Qual organização?</translation>
    </message>
</context>
<context>
    <name>OrganizationColumns</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>How it looks to you</source>
        <translation>Como parece a você</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Última conversa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Nobody has told you yet</source>
        <translation>Ninguém contou ainda</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Your interest</source>
        <translation>Seu interesse</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>1 to 5; 0 takes it back</source>
        <translation>De 1 a 5; 0 apaga</translation>
    </message>
    <message>
        <source>A web address that begins with http or https can be opened.</source>
        <translation>Um endereço web que começa com http ou https pode ser aberto.</translation>
    </message>
    <message>
        <source>Choose what you value</source>
        <translation>Escolher o que você valoriza</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>Você se vê aqui?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. When you look back on a conversation, you can note it.</source>
        <translation>Ninguém falou deste lugar ainda. Ao rever uma conversa, você pode anotar.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Indicações</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar mais {count}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What you hear is held against what you value in work.</source>
        <translation>O que você ouve é comparado com o que você valoriza no trabalho.</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>O que você ouviu</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escreva como se a pessoa pudesse ler.</translation>
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
        <translation>surgiu</translation>
    </message>
    <message>
        <source>made</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>must have, </source>
        <translation>essencial, </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ainda sem data</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecida</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>até {when}</translation>
    </message>
</context>
<context>
    <name>OrganizationsList</name>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Add an organisation</source>
        <translation>Adicionar organização</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Escolher colunas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>No organisation matches “{text}”.</source>
        <translation>Nenhuma organização corresponde a “{text}”.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nomes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>The places you could see yourself in will stand here, with what people told you about each.</source>
        <translation>Os lugares onde você se vê ficarão aqui, com o que contaram a você sobre cada um.</translation>
    </message>
    <message>
        <source>Those that came up, and those of people you want to talk with, will stand here.</source>
        <translation>As que surgiram, e as das pessoas com quem você quer conversar, ficarão aqui.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>of interest</source>
        <translation>de interesse</translation>
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
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>OwnLettersDialog</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>A part in [[ ]] is left out where a fact in it is missing.</source>
        <translation>Uma parte entre [[ ]] fica de fora quando falta nela um dado.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Find a letter</source>
        <translation>Buscar mensagem</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Hidden: no new letter begins from it.</source>
        <translation>Oculta: nenhuma mensagem nova parte dela.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Inserir um dado</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Isto soa como um pedido de emprego. Uma conversa dessas é para aprender.</translation>
    </message>
    <message>
        <source>What a new letter begins from. Letters you began stay.</source>
        <translation>De onde parte uma mensagem nova. As que você começou ficam.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Suas mensagens</translation>
    </message>
    <message>
        <source>{name}, LinkedIn note</source>
        <translation>{name}, nota do LinkedIn</translation>
    </message>
</context>
<context>
    <name>OwnQuestionsDialog</name>
    <message>
        <source>&amp;Asks about</source>
        <translation>&amp;Sobre o quê</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pergunta</translation>
    </message>
    <message>
        <source>A question of your own.</source>
        <translation>Uma pergunta sua.</translation>
    </message>
    <message>
        <source>A question of your own. It is kept as soon as you write it.</source>
        <translation>Uma pergunta sua. É guardada assim que você a escreve.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Adicionar pergunta</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Buscar pergunta</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Hidden: it is not suggested. Questions on your sheets stay.</source>
        <translation>Oculta: não é sugerida. As perguntas nas suas fichas ficam.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>It came as: {text}</source>
        <translation>Texto original: {text}</translation>
    </message>
    <message>
        <source>It came with Inroad. Change the words to your own; you can put them back.</source>
        <translation>Veio com o Inroad. Mude para as suas palavras; é possível repor o original.</translation>
    </message>
    <message>
        <source>No value in particular</source>
        <translation>Nenhum valor em especial</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Isto soa como um pedido de emprego. Uma conversa dessas é para aprender.</translation>
    </message>
    <message>
        <source>What Inroad suggests when you prepare. A sheet that you made already keeps its questions.</source>
        <translation>O que o Inroad sugere quando você prepara. Uma ficha já feita mantém as suas perguntas.</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Suas perguntas</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sua</translation>
    </message>
</context>
<context>
    <name>OwnValueMenu</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename or remove: {name}</source>
        <translation>Renomear ou remover: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>What is this value called?</source>
        <translation>Como se chama este valor?</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>About Inroad</source>
        <translation>Sobre o Inroad</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Add people from an event…</source>
        <translation>Adicionar pessoas de um evento…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Exportar pessoas…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>Find people, conversations, words, or something to do</source>
        <translation>Encontre pessoas, conversas, palavras ou algo a fazer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Go to About me</source>
        <translation>Ir para Sobre mim</translation>
    </message>
    <message>
        <source>Go to Conversations</source>
        <translation>Ir para Conversas</translation>
    </message>
    <message>
        <source>Go to Introductions</source>
        <translation>Ir para Apresentações</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Ir para Organizações</translation>
    </message>
    <message>
        <source>Go to Paths</source>
        <translation>Ir para Caminhos</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Ir para Pessoas</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir para Ajustes</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir para Hoje</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help: keys</source>
        <translation>Ajuda: teclas</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importar pessoas…</translation>
    </message>
    <message>
        <source>Letters and story</source>
        <translation>Mensagens e história</translation>
    </message>
    <message>
        <source>More that you can do</source>
        <translation>Mais coisas que você pode fazer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People of the last days</source>
        <translation>Pessoas dos últimos dias</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Preparar uma conversa com {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Promises and reminders</source>
        <translation>Promessas e lembretes</translation>
    </message>
    <message>
        <source>Settings: how often to check in</source>
        <translation>Ajustes: ritmo das retomadas de contato</translation>
    </message>
    <message>
        <source>Settings: light, dark and paper</source>
        <translation>Ajustes: claro, escuro e papel</translation>
    </message>
    <message>
        <source>Settings: questions and letters</source>
        <translation>Ajustes: perguntas e mensagens</translation>
    </message>
    <message>
        <source>Settings: reminders and quiet time</source>
        <translation>Ajustes: lembretes e horas de silêncio</translation>
    </message>
    <message>
        <source>Settings: your data</source>
        <translation>Ajustes: seus dados</translation>
    </message>
    <message>
        <source>Settings: your time zone</source>
        <translation>Ajustes: seu fuso horário</translation>
    </message>
    <message>
        <source>Talked with {name}</source>
        <translation>Conversei com {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What do you value in work?</source>
        <translation>O que você valoriza no trabalho?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>Com quem falar?</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escrever para {name}</translation>
    </message>
    <message>
        <source>appearance theme colours look printing letter a4</source>
        <translation>aparência tema cores visual impressão carta a4</translation>
    </message>
    <message>
        <source>backup restore folder move example sample</source>
        <translation>backup restaurar pasta mover exemplo cópia de segurança</translation>
    </message>
    <message>
        <source>careers compare choose decide values</source>
        <translation>carreiras comparar escolher decidir valores</translation>
    </message>
    <message>
        <source>chart statistics answers numbers funnel</source>
        <translation>gráfico estatísticas respostas números funil</translation>
    </message>
    <message>
        <source>city clock</source>
        <translation>cidade relógio</translation>
    </message>
    <message>
        <source>companies employers organizations</source>
        <translation>empresas empregadores instituições</translation>
    </message>
    <message>
        <source>conference seminar fair met several</source>
        <translation>congresso conferência seminário feira conheci várias</translation>
    </message>
    <message>
        <source>contacts list table</source>
        <translation>contatos lista tabela</translation>
    </message>
    <message>
        <source>due home start reminders</source>
        <translation>pendente a fazer início começo lembretes</translation>
    </message>
    <message>
        <source>interviews meetings month calendar</source>
        <translation>entrevistas reuniões mês calendário agenda</translation>
    </message>
    <message>
        <source>linkedin google outlook vcard csv contacts address book read file</source>
        <translation>linkedin google outlook vcard csv contatos agenda ler arquivo</translation>
    </message>
    <message>
        <source>mail email letter message ask thank</source>
        <translation>e-mail email carta mensagem pedir agradecer</translation>
    </message>
    <message>
        <source>manual how explain question</source>
        <translation>manual como explicar dúvida instruções</translation>
    </message>
    <message>
        <source>meet interview plan</source>
        <translation>encontrar entrevista planejar marcar</translation>
    </message>
    <message>
        <source>merge same person twice double</source>
        <translation>juntar unir mesma pessoa duas vezes dupla</translation>
    </message>
    <message>
        <source>network tree who led to whom graph</source>
        <translation>rede árvore quem levou a quem grafo</translation>
    </message>
    <message>
        <source>new contact somebody note</source>
        <translation>novo contato alguém nota</translation>
    </message>
    <message>
        <source>new interview meeting talk call coffee questions sheet</source>
        <translation>nova entrevista reunião conversa ligação café perguntas ficha</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ainda sem data</translation>
    </message>
    <message>
        <source>notifications pop-ups weekends hide names</source>
        <translation>notificações avisos fins de semana ocultar nomes</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>preferências opções configurações definições</translation>
    </message>
    <message>
        <source>profile pitch background strengths goals values</source>
        <translation>perfil pitch trajetória pontos fortes objetivos valores</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>refazer repetir</translation>
    </message>
    <message>
        <source>restore go back safety copy</source>
        <translation>restaurar voltar cópia de segurança</translation>
    </message>
    <message>
        <source>rhythm days staying in touch</source>
        <translation>ritmo dias manter contato</translation>
    </message>
    <message>
        <source>save vcard csv calendar ics archive backup file out</source>
        <translation>salvar vcard csv calendário ics arquivo backup exportar</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>atalhos teclado teclas</translation>
    </message>
    <message>
        <source>suggest next who somebody</source>
        <translation>sugerir próximo quem alguém</translation>
    </message>
    <message>
        <source>take back import batch list</source>
        <translation>desfazer importação lote lista</translation>
    </message>
    <message>
        <source>take back revert mistake</source>
        <translation>desfazer voltar atrás erro engano</translation>
    </message>
    <message>
        <source>templates language own</source>
        <translation>modelos idioma próprios</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>values exercise cards sort career</source>
        <translation>valores exercício cartas separar carreira</translation>
    </message>
    <message>
        <source>version licence log update bug report details</source>
        <translation>versão licença registro atualização erro relatar detalhes</translation>
    </message>
    <message>
        <source>we met spoke conversation</source>
        <translation>nos encontramos falamos conversa</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>A photo of your notes</source>
        <translation>Uma foto das suas anotações</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Adicionar foto</translation>
    </message>
    <message>
        <source>And three lines</source>
        <translation>E três linhas</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Algo mais</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. It is kept with your data, made smaller.</source>
        <translation>Solte-a em qualquer lugar desta janela. Fica guardada com os seus dados, em tamanho menor.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos of your notes</source>
        <translation>Fotos das suas anotações</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imagens ({0})</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Não há imagem na área de transferência.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>E agora</translation>
    </message>
    <message>
        <source>What stuck</source>
        <translation>O que ficou</translation>
    </message>
</context>
<context>
    <name>ParticipantsDialog</name>
    <message>
        <source>A name is enough</source>
        <translation>Um nome basta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>After the conversation each of them is thanked, and each hears from you again.</source>
        <translation>Depois da conversa, cada pessoa recebe um agradecimento e, mais adiante, notícias suas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quem participa</translation>
    </message>
    <message>
        <source>{name} does not take part</source>
        <translation>{name} não participa</translation>
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
        <translation>Alterá-la</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Excluí-los</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are good; at least 8 letters.</source>
        <translation>Quatro ou cinco palavras sem relação entre si são boas; pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>From then on anybody who can open your files can read what you write here.</source>
        <translation>A partir daí, quem puder abrir os seus arquivos pode ler o que você escreve aqui.</translation>
    </message>
    <message>
        <source>Give them this one</source>
        <translation>Dar esta a eles</translation>
    </message>
    <message>
        <source>It protects what you write here when this computer, or a copy of your data, gets into other hands. Without it nobody can open them: not you, and not we. Write it down where you keep important papers.</source>
        <translation>Ela protege o que você escreve aqui se este computador, ou uma cópia dos seus dados, cair em outras mãos. Sem ela, ninguém pode abri-los: nem você, nem nós. Anote-a onde guarda papéis importantes.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Guardá-la no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Deixá-los como estão</translation>
    </message>
    <message>
        <source>Left as they are, they are opened with the passphrase that they have now.</source>
        <translation>Deixados como estão, eles se abrem com a frase secreta que têm agora.</translation>
    </message>
    <message>
        <source>Make readable without it</source>
        <translation>Torná-los legíveis sem ela</translation>
    </message>
    <message>
        <source>New backups have this passphrase. Left as they are, older ones are opened as they are now.</source>
        <translation>Os novos backups têm esta frase secreta. Deixados como estão, os mais antigos se abrem como agora.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Backups mais antigos</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Removê-la</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Remover a frase secreta?</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Defini-la</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que digito</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>The window closes and comes back.</source>
        <translation>A janela fecha e volta.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, so you are asked at each start.</source>
        <translation>Este computador não tem um chaveiro que possa guardá-la, então ela é pedida a cada início.</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>Em uma linha, para você; ou deixe em branco</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>À frente</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>What is this path called?</source>
        <translation>Como se chama este caminho?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>Por que não este caminho?</translation>
    </message>
</context>
<context>
    <name>PathPart</name>
    <message>
        <source>Add the path</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Another path…</source>
        <translation>Outro caminho…</translation>
    </message>
    <message>
        <source>Choose the path that this conversation was about, then say how it looked.</source>
        <translation>Escolha o caminho de que tratou a conversa e depois diga como ele pareceu.</translation>
    </message>
    <message>
        <source>Choose what matters to you</source>
        <translation>Escolher o que importa para você</translation>
    </message>
    <message>
        <source>How the path looked</source>
        <translation>Como o caminho pareceu</translation>
    </message>
    <message>
        <source>Once you say what matters to you in work, you can note here how a path looked on it.</source>
        <translation>Depois de dizer o que importa para você no trabalho, você pode anotar aqui como um caminho pareceu em cada ponto.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Política científica, redação médica…</translation>
    </message>
    <message>
        <source>The Paths page weighs what you choose. Choose it once more to take it back.</source>
        <translation>A página Caminhos leva em conta a sua escolha. Escolha mais uma vez para apagar.</translation>
    </message>
    <message>
        <source>Which path was it about?</source>
        <translation>De que caminho se tratou?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
</context>
<context>
    <name>PathQuestion</name>
    <message>
        <source>Add the path</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Política científica, redação médica…</translation>
    </message>
    <message>
        <source>Which path do you wonder about?</source>
        <translation>Em que caminho você pensa?</translation>
    </message>
</context>
<context>
    <name>PathsEmpty</name>
    <message>
        <source>Add a path</source>
        <translation>Adicionar caminho</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Adicionar valor</translation>
    </message>
    <message>
        <source>Here the paths that you wonder about will stand side by side: how each looks on what you value, by what people told you. One path is enough to begin.</source>
        <translation>Aqui ficarão lado a lado os caminhos em que você pensa: como cada um parece no que você valoriza, pelo que contaram a você. Um caminho basta para começar.</translation>
    </message>
    <message>
        <source>Look by these</source>
        <translation>Olhar por estes</translation>
    </message>
    <message>
        <source>What matters to you in your work?</source>
        <translation>O que importa para você no seu trabalho?</translation>
    </message>
    <message>
        <source>What matters to you in your work? Each path is looked at by that. Three are enough to begin.</source>
        <translation>O que importa para você no seu trabalho? Cada caminho é visto por aí. Três bastam para começar.</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Add a path</source>
        <translation>Adicionar caminho</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Adicionar valor</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>A new tag…</source>
        <translation>Nova etiqueta…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Retomar contato</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir de vez…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Quero conversar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Sem caminho</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>Como se chama a etiqueta?</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>o habitual do círculo</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} pessoas</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Address book</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>Vocês conversaram?</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>No answer, which is usual. Nothing to do.</source>
        <translation>Sem resposta, o que é comum. Nada a fazer.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Nenhum contato ainda</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Em que pé está</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>{verb} by {when}</source>
        <translation>{verb}, {when}</translation>
    </message>
    <message>
        <source>{verb}, late</source>
        <translation>{verb}, em atraso</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Choose columns</source>
        <translation>Escolher colunas</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>From one import: show all</source>
        <translation>De uma importação: mostrar tudo</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Encontro</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Search names, notes, organisations</source>
        <translation>Buscar nomes, notas, organizações</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Views and more filters</source>
        <translation>Visões e mais filtros</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Em que pé está</translation>
    </message>
    <message>
        <source>acquaintances</source>
        <translation>pessoas conhecidas</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivadas</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>inner circle</source>
        <translation>círculo próximo</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>contatos novos</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ainda não informado</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>{keys} finds anything, from everywhere</source>
        <translation>{keys} encontra tudo, de qualquer lugar</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>From an event…</source>
        <translation>De um evento…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Ninguém se encaixa nestes filtros.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Ninguém aqui corresponde a “{text}”.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>The people you could talk to will stand here. A name is enough to begin.</source>
        <translation>As pessoas com quem você poderia conversar ficarão aqui. Um nome basta para começar.</translation>
    </message>
    <message>
        <source>Whoever you archive is kept here.</source>
        <translation>As pessoas que você arquivar ficam guardadas aqui.</translation>
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
        <translation>Alterar uma etiqueta</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Alterar uma visão</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplicatas…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Importações anteriores…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Encontro</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salvar esta visão…</translation>
    </message>
    <message>
        <source>Save what is shown as this view</source>
        <translation>Salvar o que está na tela como esta visão</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What is this tag called?</source>
        <translation>Como se chama esta etiqueta?</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>Como se chama esta visão?</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Already done</source>
        <translation>Já feito</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar e-mail</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir de vez…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Everything about {name}…</source>
        <translation>Tudo sobre {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Marcar horário</translation>
    </message>
    <message>
        <source>Gave or offered something…</source>
        <translation>Dei ou ofereci algo…</translation>
    </message>
    <message>
        <source>I want to talk to {name}</source>
        <translation>Quero conversar com {name}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Note a referral…</source>
        <translation>Anotar indicação…</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Abrir anotações</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promessa cumprida</translation>
    </message>
    <message>
        <source>Promised something…</source>
        <translation>Prometi algo…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Lembrar…</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Conversamos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Escrever lembrete</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escrever…</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} disse não</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} disse sim</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Be in touch</source>
        <translation>&amp;Retomar contato</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Círculo</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Greet as</source>
        <translation>&amp;Saudação</translation>
    </message>
    <message>
        <source>&amp;Heading on the sheet</source>
        <translation>Título na f&amp;icha</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>Ca&amp;minho</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>A name is needed. Any part of it is enough.</source>
        <translation>É preciso um nome. Qualquer parte dele basta.</translation>
    </message>
    <message>
        <source>A sentence is enough</source>
        <translation>Uma frase basta</translation>
    </message>
    <message>
        <source>Archived: check-ins pause, what you promised stays</source>
        <translation>No arquivo: as retomadas de contato param, o que você prometeu fica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Data science</source>
        <translation>Ciência de dados</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>Cientista de dados</translation>
    </message>
    <message>
        <source>Dr. Maya Osei</source>
        <translation>Dra. Maya Osei</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Europe/Lisbon</source>
        <translation>America/Sao_Paulo</translation>
    </message>
    <message>
        <source>How do you &amp;know each other?</source>
        <translation>&amp;De onde vocês se conhecem?</translation>
    </message>
    <message>
        <source>How, in your own &amp;words</source>
        <translation>Como, nas suas &amp;palavras</translation>
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
        <translation>&amp;Anotações</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Past and present &amp;jobs</source>
        <translation>Tra&amp;balhos de hoje e de antes</translation>
    </message>
    <message>
        <source>Past and present jobs</source>
        <translation>Trabalhos de hoje e de antes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>F&amp;uso horário</translation>
    </message>
    <message>
        <source>Wh&amp;y this person</source>
        <translation>Por &amp;que esta pessoa</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Onde trabalha</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escreva como se a pessoa pudesse ler.</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>o habitual do círculo</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>na Universidade de São Paulo</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nome@example.org</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Path: {name}</source>
        <translation>Caminho: {name}</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Conversamos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} disse não</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} disse sim</translation>
    </message>
</context>
<context>
    <name>PersonKnows</name>
    <message>
        <source>By the story</source>
        <translation>Pela história</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Not yet, you said.</source>
        <translation>Ainda não, segundo você.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What is known of {topic}?</source>
        <translation>O que já se sabe: {topic}?</translation>
    </message>
    <message>
        <source>What {name} knows of you</source>
        <translation>O que {name} sabe de você</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escreva como se a pessoa pudesse ler.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Segundo você.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation>De onde você conhece {name}?</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>De onde vocês se conhecem</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Como vocês se conheceram</translation>
    </message>
    <message>
        <source>Met at {event}, through {people}.</source>
        <translation>Encontro: {event}, por meio de {people}.</translation>
    </message>
    <message>
        <source>Met at {event}.</source>
        <translation>Encontro: {event}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>One thing that {name} said. Your letters recall it.</source>
        <translation>Algo que {name} disse. As suas mensagens retomam.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Through {people}.</source>
        <translation>Por meio de {people}.</translation>
    </message>
    <message>
        <source>To reach {name}</source>
        <translation>Para falar com {name}</translation>
    </message>
    <message>
        <source>What has stayed with you</source>
        <translation>O que ficou com você</translation>
    </message>
    <message>
        <source>What makes {name} the one to ask?</source>
        <translation>O que torna {name} a pessoa certa para esta conversa?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Por que {name}</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escreva como se a pessoa pudesse ler.</translation>
    </message>
    <message>
        <source>{how}, met at {event}, through {people}.</source>
        <translation>{how}, encontro: {event}, por meio de {people}.</translation>
    </message>
    <message>
        <source>{how}, met at {event}.</source>
        <translation>{how}, encontro: {event}.</translation>
    </message>
    <message>
        <source>{how}, through {people}.</source>
        <translation>{how}, por meio de {people}.</translation>
    </message>
    <message>
        <source>{how}.</source>
        <translation>{how}.</translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} ({day})</translation>
    </message>
</context>
<context>
    <name>PersonPromises</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Promised, and to remember</source>
        <translation>Promessas e lembretes</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>late, was for {day}</source>
        <translation>em atraso, era para {day}</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <source>A referral</source>
        <translation>Uma indicação</translation>
    </message>
    <message>
        <source>Note a referral</source>
        <translation>Anotar indicação</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Indicações</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>made</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecida</translation>
    </message>
    <message>
        <source>{name} could recommend you somewhere. Before you ask, talk about {topics}.</source>
        <translation>{name} poderia indicar você a alguém. Antes de pedir, fale de: {topics}.</translation>
    </message>
    <message>
        <source>{name} knows you well enough to recommend you somewhere.</source>
        <translation>{name} conhece você o bastante para fazer uma indicação.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>A sentence each is enough. All of it is saved as you type.</source>
        <translation>Uma frase para cada já basta. Tudo é salvo enquanto você digita.</translation>
    </message>
    <message>
        <source>A sentence is enough; several, one on each line</source>
        <translation>Uma frase basta; se forem várias, uma por linha</translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation>Mudar quem participa</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Heading on the sheet</source>
        <translation>Título na ficha</translation>
    </message>
    <message>
        <source>Known already, don&apos;t ask</source>
        <translation>Já sei, não perguntar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>One thing they should learn about you</source>
        <translation>Algo que convém contar sobre você</translation>
    </message>
    <message>
        <source>Put it on the sheet</source>
        <translation>Pôr na ficha</translation>
    </message>
    <message>
        <source>Somebody else joins…</source>
        <translation>Mais alguém participa…</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>O que você quer aprender?</translation>
    </message>
    <message>
        <source>What you found out beforehand</source>
        <translation>O que você descobriu de antemão</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Por que {name}?</translation>
    </message>
    <message>
        <source>Your conversation with {name}</source>
        <translation>A sua conversa com {name}</translation>
    </message>
    <message>
        <source>{names} take part, too.</source>
        <translation>{names} também participam.</translation>
    </message>
    <message>
        <source>{names} takes part, too.</source>
        <translation>{names} também participa.</translation>
    </message>
    <message>
        <source>{name} does not know {topic} yet.</source>
        <translation>{name} ainda não sabe: {topic}.</translation>
    </message>
</context>
<context>
    <name>PersonSteps</name>
    <message>
        <source>Steps so far</source>
        <translation>Etapas até aqui</translation>
    </message>
</context>
<context>
    <name>PersonTags</name>
    <message>
        <source>A tag</source>
        <translation>Uma etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Mostrar todas as pessoas com esta etiqueta</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar</translation>
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
        <translation>Fotos das suas anotações</translation>
    </message>
</context>
<context>
    <name>PickStep</name>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation>Ver as duplicatas</translation>
    </message>
    <message>
        <source>Look at the new people</source>
        <translation>Ver as pessoas novas</translation>
    </message>
    <message>
        <source>Name, company or role</source>
        <translation>Nome, empresa ou função</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Desfazer tudo</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Desfazer a importação</translation>
    </message>
    <message>
        <source>The first {count}; type to find the rest.</source>
        <translation>As primeiras {count}; digite para encontrar as outras.</translation>
    </message>
    <message>
        <source>Who of them could you talk to? One name is a good beginning.</source>
        <translation>Com quem delas você poderia conversar? Um nome é um bom começo.</translation>
    </message>
</context>
<context>
    <name>PileBox</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 carta</translation>
    </message>
    <message>
        <source>Lay the card here: {keys}</source>
        <translation>Pôr a carta aqui: {keys}</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Pegar de novo</translation>
    </message>
    <message>
        <source>Take up again: {name}</source>
        <translation>Pegar de novo: {name}</translation>
    </message>
</context>
<context>
    <name>PitchForm</name>
    <message>
        <source>A name for it, if you like</source>
        <translation>Um nome para ele, se quiser</translation>
    </message>
    <message>
        <source>A pitch</source>
        <translation>Um pitch</translation>
    </message>
    <message>
        <source>At a conference</source>
        <translation>Em um congresso</translation>
    </message>
    <message>
        <source>Begin with what you wrote below</source>
        <translation>Comece com o que escreveu abaixo</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Tornar o habitual</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensaiar</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>O pitch</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source>Who you are, what you are curious about, and why you ask this person</source>
        <translation>Quem você é, o que desperta a sua curiosidade e por que você fala com esta pessoa</translation>
    </message>
</context>
<context>
    <name>PitchesCard</name>
    <message>
        <source>Add another pitch</source>
        <translation>Adicionar outro pitch</translation>
    </message>
    <message>
        <source>Rehearsed in {seconds} seconds.</source>
        <translation>Ensaiado em {seconds} segundos.</translation>
    </message>
    <message>
        <source>The usual one. {length}</source>
        <translation>O habitual. {length}</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Could you see yourself there?</source>
        <translation>Você se vê ali?</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>Quanto você se vê em {name}</translation>
    </message>
    <message>
        <source>How {name} looked on what you value</source>
        <translation>Como {name} pareceu no que você valoriza</translation>
    </message>
    <message>
        <source>{name}, apart from the path</source>
        <translation>{name}, à parte do caminho</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Take the tick away</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Take this question off</source>
        <translation>Tirar esta pergunta</translation>
    </message>
    <message>
        <source>Tick as asked</source>
        <translation>Marcar como feita</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda não feita</translation>
    </message>
</context>
<context>
    <name>PlaceToType</name>
    <message>
        <source>Printed on the sheet as you type it here</source>
        <translation>Sai na ficha como você digita aqui</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places you could see yourself</source>
        <translation>Lugares onde você se vê</translation>
    </message>
    <message>
        <source>{0} of 5 stars</source>
        <translation>{0} de 5 estrelas</translation>
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
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>A ficha</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>File {place} of {of}.</source>
        <translation>Arquivo {place} de {of}.</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>Deixar todas de fora</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Deixar este arquivo de fora</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Pick somebody to talk to</source>
        <translation>Escolher com quem conversar</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Linha por linha</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take all of these</source>
        <translation>Incluir todas</translation>
    </message>
    <message>
        <source>What is in {file}</source>
        <translation>O que há em {file}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir a ficha</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>A ficha como será impressa</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Answer to talk</source>
        <translation>Resposta → conversa</translation>
    </message>
    <message>
        <source>Begun in</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By circle</source>
        <translation>Por círculo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origem</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Dias até a resposta</translation>
    </message>
    <message>
        <source>Each number counts people. Silence says nothing about you.</source>
        <translation>Cada número conta pessoas. O silêncio não diz nada sobre você.</translation>
    </message>
    <message>
        <source>Here you will see how far your messages carry: asked, answered, met, introduced on, and in how many days. It begins with one short message to somebody you know.</source>
        <translation>Aqui você vai ver até onde chegam as suas mensagens: pedidos, respostas, conversas, apresentações, e em quantos dias. Começa com uma mensagem curta a alguém que você conhece.</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>Como se conhecem</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>Talk to introduction</source>
        <translation>Conversa → apresent.</translation>
    </message>
    <message>
        <source>Talk to referral</source>
        <translation>Conversa → indicação</translation>
    </message>
    <message>
        <source>Talk to thanks</source>
        <translation>Conversa → agradec.</translation>
    </message>
    <message>
        <source>The bars, one after the other: {steps}</source>
        <translation>As barras, uma após a outra: {steps}</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Sua rede</translation>
    </message>
    <message>
        <source>Your network in numbers</source>
        <translation>Sua rede em números</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Sua rede até agora</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Ask how the move went</source>
        <translation>Perguntar como foi a mudança</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Pôr na lista</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Lembrar</translation>
    </message>
    <message>
        <source>Remind me to …</source>
        <translation>Lembrar de…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Send the paper on grants</source>
        <translation>Enviar o artigo sobre bolsas</translation>
    </message>
    <message>
        <source>This day has passed: it will be on the list at once.</source>
        <translation>Este dia já passou: entra na lista agora mesmo.</translation>
    </message>
    <message>
        <source>What did you promise {name}?</source>
        <translation>O que você prometeu a {name}?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>daqui a uma semana</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>em um dia</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>A few words are enough to remember it by</source>
        <translation>Algumas palavras bastam para lembrar</translation>
    </message>
    <message>
        <source>A question they may ask</source>
        <translation>Uma pergunta que podem fazer</translation>
    </message>
    <message>
        <source>They may ask</source>
        <translation>Podem perguntar</translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation>O que você diria</translation>
    </message>
    <message>
        <source>Why this field?</source>
        <translation>Por que esta área?</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change the words</source>
        <translation>Mudar o texto</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Swap for another</source>
        <translation>Trocar por outra</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation>A pergunta nas suas palavras</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Adicionar: {question}</translation>
    </message>
    <message>
        <source>Another question that they may ask</source>
        <translation>Outra pergunta que podem fazer</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Perguntas comuns</translation>
    </message>
    <message>
        <source>One question at a time, with a clock</source>
        <translation>Uma pergunta de cada vez, com relógio</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>What they may ask</source>
        <translation>O que podem perguntar</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>No questions yet</source>
        <translation>Ainda sem perguntas</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>This may sound like asking for a job. People open up more when you ask about their own way.</source>
        <translation>Isto pode soar como um pedido de emprego. As pessoas se abrem mais quando a pergunta é sobre o caminho delas.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>O que você quer aprender?</translation>
    </message>
    <message>
        <source>Write your own question…</source>
        <translation>Escrever a sua pergunta…</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>A sua própria pergunta</translation>
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
        <translation>Por quê: {value}</translation>
    </message>
    <message>
        <source>Why? A line is enough</source>
        <translation>Por quê? Uma linha basta</translation>
    </message>
</context>
<context>
    <name>ReasonsEdit</name>
    <message>
        <source>In your own words</source>
        <translation>Nas suas palavras</translation>
    </message>
    <message>
        <source>What speaks for this person</source>
        <translation>O que fala por esta pessoa</translation>
    </message>
    <message>
        <source>{kind}: in your own words</source>
        <translation>{kind}: nas suas palavras</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anotação</translation>
    </message>
    <message>
        <source>A position, or the kind of work</source>
        <translation>Um cargo, ou o tipo de trabalho</translation>
    </message>
    <message>
        <source>A referral by {name}</source>
        <translation>Uma indicação de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>For what &amp;role</source>
        <translation>Para qual &amp;função</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>Eu a pedi</translation>
    </message>
    <message>
        <source>I was recommended</source>
        <translation>Ela foi feita</translation>
    </message>
    <message>
        <source>It was offered to me</source>
        <translation>Foi oferecida a mim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>To which &amp;organisation</source>
        <translation>Para qual &amp;organização</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>No que deu</translation>
    </message>
    <message>
        <source>Where the recommendation goes</source>
        <translation>Para onde vai a indicação</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escreva como se a pessoa pudesse ler.</translation>
    </message>
    <message>
        <source>{what}: on which day</source>
        <translation>{what}: em que dia</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Before that: {seconds}.</source>
        <translation>Antes disso: {seconds}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hide my answer</source>
        <translation>Ocultar a resposta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensaiar</translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation>Mostrar a resposta</translation>
    </message>
    <message>
        <source>Space starts and stops the clock.</source>
        <translation>Espaço inicia e para o relógio.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The words turn green as you should reach them. Nobody minds if you are elsewhere.</source>
        <translation>As palavras ficam verdes no ritmo previsto. Não faz mal se você estiver em outro ponto.</translation>
    </message>
    <message>
        <source>You took {seconds} seconds.</source>
        <translation>Você levou {seconds} segundos.</translation>
    </message>
    <message>
        <source>of about {seconds} seconds</source>
        <translation>de cerca de {seconds} segundos</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Already done</source>
        <translation>Já feito</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Conversamos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>As usual</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>At most so many; the rest move to the next days.</source>
        <translation>No máximo isso; o resto passa para os próximos dias.</translation>
    </message>
    <message>
        <source>Check-ins on one day</source>
        <translation>Retomadas de contato por dia</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Hidden, they say “Thank somebody you met”: for a screen that others see.</source>
        <translation>Ocultos, dizem “Agradecer a alguém com quem você conversou”: para uma tela que outros veem.</translation>
    </message>
    <message>
        <source>Names in pop-ups</source>
        <translation>Nomes nos avisos</translation>
    </message>
    <message>
        <source>No reminder pops up between these times.</source>
        <translation>Nenhum lembrete aparece entre estas horas.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Out of sight, so that reminders reach you before you think of opening Inroad.</source>
        <translation>Fora da vista, para que os lembretes cheguem a você antes mesmo de você abrir o Inroad.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visíveis</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar com o computador</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Fins de semana</translation>
    </message>
    <message>
        <source>Whether reminders wait for Monday.</source>
        <translation>Se os lembretes esperam até segunda-feira.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>And whoever is in no circle yet.</source>
        <translation>E quem ainda não está em nenhum círculo.</translation>
    </message>
    <message>
        <source>Days, {circle}</source>
        <translation>Dias, {circle}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>About me</source>
        <translation>Sobre mim</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Apresentações</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Inroad broke off the last time, by a mistake of its own. What it had saved is here.</source>
        <translation>Da última vez, o Inroad se interrompeu por um erro dele mesmo. O que estava salvo está aqui.</translation>
    </message>
    <message>
        <source>Something went wrong in Inroad. What you typed is still there, and you can go on.</source>
        <translation>Algo deu errado no Inroad. O que você digitou continua aqui, e você pode seguir.</translation>
    </message>
</context>
<context>
    <name>SaidYesDialog</name>
    <message>
        <source>&amp;When will you talk?</source>
        <translation>&amp;Quando vocês vão conversar?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Keep it and write back</source>
        <translation>Guardar e responder</translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation>Guardar esta data</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ainda sem data</translation>
    </message>
    <message>
        <source>One of the &amp;times you offered</source>
        <translation>Um dos &amp;horários que você ofereceu</translation>
    </message>
    <message>
        <source>Or &amp;another time</source>
        <translation>Ou &amp;outro horário</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} disse sim</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved yet. {0} {1}</source>
        <translation>Ainda não salvo. {0} {1}</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Salvo agora mesmo</translation>
    </message>
    <message>
        <source>What you typed stays here; Inroad keeps trying.</source>
        <translation>O que você digitou fica aqui; o Inroad continua tentando.</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Escreva como se a pessoa pudesse ler.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A colour that you chose for your whole system is taken here too.</source>
        <translation>Uma cor que você escolheu para todo o sistema vale aqui também.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>After how many days without contact a check-in is due. For one person you can set another.</source>
        <translation>Depois de quantos dias sem contato é hora de retomá-lo. Para uma pessoa, você pode definir outro ritmo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As this computer: {city}</source>
        <translation>Como este computador: {city}</translation>
    </message>
    <message>
        <source>As your system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Each change holds at once.</source>
        <translation>Cada mudança vale na hora.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Ajuda e sobre</translation>
    </message>
    <message>
        <source>Inroad&apos;s green</source>
        <translation>O verde do Inroad</translation>
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
        <translation>Claro, escuro ou como no seu sistema.</translation>
    </message>
    <message>
        <source>Look and place</source>
        <translation>Aparência e lugar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Questions and letters</source>
        <translation>Perguntas e mensagens</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Manter contato</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The window closes and comes back in it.</source>
        <translation>A janela se fecha e reabre nele.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EUA)</translation>
    </message>
    <message>
        <source>What conversation sheets are printed on.</source>
        <translation>Em que papel saem as fichas das conversas.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Your days, times and reminders follow it. Leave it empty to follow this computer.</source>
        <translation>Os seus dias, horas e lembretes o seguem. Deixe em branco para seguir este computador.</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Seu fuso horário</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Retomar contato</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Quero conversar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What you change here is changed for all of them.</source>
        <translation>O que você mudar aqui muda para todas elas.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} pessoas</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One page, as it will print. Your name and a sentence about yourself are typed right on it.</source>
        <translation>Uma página, como será impressa. O seu nome e uma frase sobre você são digitados direto nela.</translation>
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
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Prévia…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impresso.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar em PDF…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Salvar a ficha em PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo em {file}</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>A ficha</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>One or two sentences about you</source>
        <translation>Uma ou duas frases sobre você</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>A ficha como será impressa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Be in touch</source>
        <translation>Retomar contato</translation>
    </message>
    <message>
        <source>Both are kept, one below the other.</source>
        <translation>Os dois ficam, um abaixo do outro.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>Como se conhecem</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Encontro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Na ficha</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Why them</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>SortStep</name>
    <message>
        <source>1 or ←</source>
        <translation>1 ou ←</translation>
    </message>
    <message>
        <source>1 or →</source>
        <translation>1 ou →</translation>
    </message>
    <message>
        <source>2 or ↓</source>
        <translation>2 ou ↓</translation>
    </message>
    <message>
        <source>3 or ←</source>
        <translation>3 ou ←</translation>
    </message>
    <message>
        <source>3 or →</source>
        <translation>3 ou →</translation>
    </message>
    <message>
        <source>All {of} are laid, {very} as very important.</source>
        <translation>Todas as {of} estão na mesa, {very} como muito importantes.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>It begins with your answers of {day}. Take up what has changed, or lay them all again.</source>
        <translation>Começa com as suas respostas de {day}. Pegue o que mudou, ou ponha todas de novo.</translation>
    </message>
    <message>
        <source>Lay them all again</source>
        <translation>Pôr todas de novo</translation>
    </message>
    <message>
        <source>One card at a time; the first thought is often the best. Stop whenever you like.</source>
        <translation>Uma carta de cada vez; a primeira ideia costuma ser a melhor. Pare quando quiser.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Retomar a última</translation>
    </message>
    <message>
        <source>What matters to you in work?</source>
        <translation>O que importa para você no trabalho?</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>Você se vê aqui?</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>Quanto você se vê ali</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. What you hear will stand here.</source>
        <translation>Ninguém falou deste lugar ainda. O que você ouvir ficará aqui.</translation>
    </message>
    <message>
        <source>Nobody has told you about this yet. When you look back on a conversation, you can note it.</source>
        <translation>Ninguém falou disso ainda. Ao rever uma conversa, você pode anotar.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Answer in your own words.</source>
        <translation>Responda com as suas palavras.</translation>
    </message>
    <message>
        <source>Say who you are in your own words.</source>
        <translation>Diga quem você é com as suas palavras.</translation>
    </message>
    <message>
        <source>Your answer is hidden: try without it first.</source>
        <translation>A sua resposta está oculta: tente antes sem ela.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Closed, Inroad stays in the task bar, so that it can remind you.</source>
        <translation>Com a janela fechada, o Inroad fica na barra de tarefas para poder avisar você.</translation>
    </message>
    <message>
        <source>Inroad is still here</source>
        <translation>O Inroad continua aqui</translation>
    </message>
    <message>
        <source>It reminds you from the tray. “Quit” in its menu ends it.</source>
        <translation>Ele avisa você pela bandeja. “Encerrar”, no menu dali, o termina.</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Manter ali</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>{keys} ends it.</source>
        <translation>{keys} encerra.</translation>
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
        <translation>2019, 09/2019 ou set 2019</translation>
    </message>
    <message>
        <source>2019, 09/2019 or Sept 2019; empty while it lasts</source>
        <translation>2019, 09/2019 ou set 2019; em branco enquanto durar</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Uma etapa</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Como quê</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>MPI Leipzig</source>
        <translation>MPI Leipzig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Postdoc</source>
        <translation>Pós-doutorado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What it was like, in a word or two</source>
        <translation>Como foi, em uma ou duas palavras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, feito</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>2016–2019 Postdoc, MPI Leipzig</source>
        <translation>2016–2019 Pós-doutorado, MPI Leipzig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>As what, and where?</source>
        <translation>Como quê, e onde?</translation>
    </message>
    <message>
        <source>Several lines, pasted, become several steps</source>
        <translation>Várias linhas coladas viram várias etapas</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Their steps beside yours</source>
        <translation>As etapas da outra pessoa e as suas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>Asked</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Janela inteira</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Anotações gerais</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Pergunta {0} de {1}</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>previsto até {0}</translation>
    </message>
</context>
<context>
    <name>SuggestedQuestions</name>
    <message>
        <source>Suggested questions</source>
        <translation>Perguntas sugeridas</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Do not suggest again</source>
        <translation>Não sugerir mais</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
        <translation>Sugerir de novo em um mês</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
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
        <translation>Copiar “{text}”</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Not prepared</source>
        <translation>Não preparada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Abrir anotações</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir ficha</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Ficha pronta</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Conversamos</translation>
    </message>
</context>
<context>
    <name>TalkNextCard</name>
    <message>
        <source>Talk next to</source>
        <translation>Conversar a seguir com</translation>
    </message>
</context>
<context>
    <name>ThanksStep</name>
    <message>
        <source>Thank {name}</source>
        <translation>Agradecer a {name}</translation>
    </message>
    <message>
        <source>What stuck comes first: it is what makes the letter yours.</source>
        <translation>O que ficou vem primeiro: é o que torna a mensagem sua.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{0} per cent of the time</source>
        <translation>{0} por cento do tempo</translation>
    </message>
</context>
<context>
    <name>TimeSaid</name>
    <message>
        <source>For them: {time}</source>
        <translation>Para a outra pessoa: {time}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Por vir</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Preparar conversa</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Para cuidar</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vale a pena ver</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Sua rede até agora</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n para cuidar agora</numerusform>
            <numerusform>%n para cuidar agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Inroad: {state}</source>
        <translation>Inroad: {state}</translation>
    </message>
    <message>
        <source>No conversation planned</source>
        <translation>Nenhuma conversa planejada</translation>
    </message>
    <message>
        <source>Nothing due now</source>
        <translation>Nada a fazer agora</translation>
    </message>
    <message>
        <source>Open Inroad</source>
        <translation>Abrir o Inroad</translation>
    </message>
    <message>
        <source>Pause reminders for a day</source>
        <translation>Pausar lembretes por um dia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>TreeFoot</name>
    <message>
        <source>A click opens. Arrow keys go from box to box, Enter opens.</source>
        <translation>Um clique abre. As setas vão de caixa em caixa, Enter abre.</translation>
    </message>
    <message>
        <source>Dashed: named by somebody else as well.</source>
        <translation>Tracejado: citado também por outra pessoa.</translation>
    </message>
    <message>
        <source>Dotted: back to somebody from before.</source>
        <translation>Pontilhado: volta a alguém de antes.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Maior (+, ou Ctrl e a roda)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Mostrar a imagem toda (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the wheel)</source>
        <translation>Menor (-, ou Ctrl e a roda)</translation>
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
        <translation>Guardá-la no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try once more; capital letters count.</source>
        <translation>Essa não é a frase secreta. Tente de novo; as maiúsculas contam.</translation>
    </message>
    <message>
        <source>The one that your data had when it was made.</source>
        <translation>A que os seus dados tinham quando ele foi feito.</translation>
    </message>
    <message>
        <source>This backup has a passphrase</source>
        <translation>Este backup tem uma frase secreta</translation>
    </message>
    <message>
        <source>Type it to open them. Without it nobody can.</source>
        <translation>Digite-a para abri-los. Sem ela, ninguém pode.</translation>
    </message>
    <message>
        <source>Your data have a passphrase</source>
        <translation>Os seus dados têm uma frase secreta</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Writing your data anew…</source>
        <translation>Gravando seus dados de novo…</translation>
    </message>
    <message>
        <source>Your data have no passphrase any more.</source>
        <translation>Os seus dados não têm mais frase secreta.</translation>
    </message>
    <message>
        <source>Your data have the new passphrase.</source>
        <translation>Os seus dados têm a nova frase secreta.</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Card {number} of {of}.</source>
        <translation>Carta {number} de {of}.</translation>
    </message>
</context>
<context>
    <name>ValueChips</name>
    <message>
        <source>+ What matters to you</source>
        <translation>+ O que importa para você</translation>
    </message>
    <message>
        <source>Add what matters to you</source>
        <translation>Adicionar o que importa para você</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>O que importa para você</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Must have</source>
        <translation>Essencial</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Tirar da lista</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>Compare with earlier</source>
        <translation>Comparar com antes</translation>
    </message>
    <message>
        <source>Do the exercise</source>
        <translation>Fazer o exercício</translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation>Continuar o exercício</translation>
    </message>
    <message>
        <source>How much each matters to you</source>
        <translation>Quanto cada um importa para você</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos os valores</translation>
    </message>
    <message>
        <source>Tap the three that matter most to you; more can come later.</source>
        <translation>Toque nos três que mais importam para você; outros podem vir depois.</translation>
    </message>
    <message>
        <source>Thirty cards in three piles, at most seven kept: about ten minutes</source>
        <translation>Trinta cartas em três pilhas, no máximo sete guardadas: uns dez minutos</translation>
    </message>
</context>
<context>
    <name>ValuesRoundsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <source>Do the exercise again in a few months; then the answers stand side by side.</source>
        <translation>Faça o exercício de novo daqui a alguns meses; então as respostas ficam lado a lado.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>O que você valoriza</translation>
    </message>
    <message>
        <source>What you valued then and now</source>
        <translation>O que você valorizava e valoriza</translation>
    </message>
    <message>
        <source>What you valued, by the day you were asked</source>
        <translation>O que você valorizava, pelo dia da resposta</translation>
    </message>
    <message>
        <source>Your answers will stand here once you have done the exercise.</source>
        <translation>As suas respostas ficarão aqui quando você tiver feito o exercício.</translation>
    </message>
</context>
<context>
    <name>ValuesWizard</name>
    <message>
        <source>Go on another day where you stopped. Until then your values stay as they are.</source>
        <translation>Continue outro dia de onde parou. Até lá, os seus valores ficam como estão.</translation>
    </message>
    <message>
        <source>How much each matters</source>
        <translation>Quanto cada um importa</translation>
    </message>
    <message>
        <source>Keep seven</source>
        <translation>Guardar sete</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation>Guardar estes valores</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Separar as cartas</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>O que você valoriza</translation>
    </message>
    <message>
        <source>What you value in work</source>
        <translation>O que você valoriza no trabalho</translation>
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
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>Choose what to keep</source>
        <translation>Escolher o que guardar</translation>
    </message>
    <message>
        <source>From a little to above all. A must-have is a deal-breaker: no path makes up for it.</source>
        <translation>De um pouco a acima de tudo. Sem um valor essencial, não dá: nenhum caminho compensa a falta dele.</translation>
    </message>
    <message>
        <source>How much does each matter?</source>
        <translation>Quanto cada um importa?</translation>
    </message>
    <message>
        <source>Leaving your list: {names}. What people told you on it stays, for when it comes back.</source>
        <translation>Fora da sua lista: {names}. O que contaram a você fica para quando voltar.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Keep one value at least, then say how much it matters.</source>
        <translation>Nada está guardado ainda. Guarde ao menos um valor, depois diga quanto ele importa.</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Sem ele, não dá: um caminho em que falta diz isso claramente.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Quanto importa: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Essencial</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Essencial: {value}</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>Add to calendar…</source>
        <translation>Pôr no calendário…</translation>
    </message>
    <message>
        <source>At that time you also talk with {names}.</source>
        <translation>Nessa hora você também conversa com {names}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ainda não combinado</translation>
    </message>
    <message>
        <source>Not agreed yet after all</source>
        <translation>Afinal, ainda não combinado</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Definir data</translation>
    </message>
    <message>
        <source>The clocks go forward then: {asked} does not exist, so it is {real}.</source>
        <translation>Os relógios avançam nessa hora: {asked} não existe, então fica {real}.</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>O mesmo que o meu</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Fuso da outra pessoa</translation>
    </message>
    <message>
        <source>This time has passed. That is fine if you have talked already.</source>
        <translation>Este horário já passou. Tudo bem, se vocês já conversaram.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>{time} for you, {there}</source>
        <translation>{time} para você, {there}</translation>
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
        <translation>Como</translation>
    </message>
    <message>
        <source>If it fails: a number</source>
        <translation>Se falhar: um número</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number if it fails</source>
        <translation>Número se falhar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>We agreed what it is about</source>
        <translation>Já sabemos sobre o que vamos conversar</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Everything about {name}</source>
        <translation>Tudo sobre {name}</translation>
    </message>
    <message>
        <source>PDF, to print or to send (*.pdf)</source>
        <translation>PDF, para imprimir ou enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo em {file}</translation>
    </message>
</context>
<context>
    <name>WhomToAskDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nobody is left to suggest. Add whoever comes to mind, or ask those you talk with: who else?</source>
        <translation>Não há mais ninguém a sugerir. Adicione quem vier à mente, ou pergunte a quem conversa com você: quem mais?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Those who are close to you answer most readily, so they stand first.</source>
        <translation>Quem é próximo de você responde com mais facilidade, por isso vem primeiro.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Com quem falar</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Change letters…</source>
        <translation>Alterar mensagens…</translation>
    </message>
    <message>
        <source>Change questions…</source>
        <translation>Alterar perguntas…</translation>
    </message>
    <message>
        <source>For new letters and questions, and for sheets.</source>
        <translation>Para novas mensagens e perguntas, e para fichas.</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Idioma das mensagens</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>What a message begins from: in your own words, or hidden.</source>
        <translation>De onde parte uma mensagem: nas suas palavras, ou oculta.</translation>
    </message>
    <message>
        <source>What is suggested when you prepare: in your own words, hidden, or added by you.</source>
        <translation>O que é sugerido quando você prepara: nas suas palavras, oculto ou adicionado por você.</translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Whom to ask…</source>
        <translation>Com quem falar…</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>General notes</source>
        <translation>Anotações gerais</translation>
    </message>
    <message>
        <source>Notes for this question</source>
        <translation>Anotações desta pergunta</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>O que dizem, em poucas palavras</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type a part of a city or a country; Down lists them all</source>
        <translation>Digite parte de uma cidade ou de um país; a seta para baixo lista tudo</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Starts the clock. At the agreed time it starts by itself.</source>
        <translation>Inicia o relógio. Na hora combinada, ele começa sozinho.</translation>
    </message>
    <message>
        <source>You talked: the next thing is to look back</source>
        <translation>Vocês conversaram: agora é hora de rever</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
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
        <translation>O Inroad espera a sua frase secreta</translation>
    </message>
</context>
</TS>
