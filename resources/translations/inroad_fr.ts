<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inroad</source>
        <translation>À propos d’Inroad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. No names and no notes are in it.</source>
        <translation>Copié. Aucun nom ni aucune note n’y figure.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>It could not be opened here. Its place is {place}.</source>
        <translation>Impossible de l’ouvrir ici. Son emplacement&#x202f;: {place}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>On the page that you had Inroad from. The program itself asks no server.</source>
        <translation>Sur la page d’où vient votre Inroad. Le programme lui-même n’interroge aucun serveur.</translation>
    </message>
    <message>
        <source>On {page}. The program itself asks no server.</source>
        <translation>Sur {page}. Le programme lui-même n’interroge aucun serveur.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Voir les licences</translation>
    </message>
    <message>
        <source>Show the folder of your data</source>
        <translation>Voir le dossier de vos données</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Ce sur quoi il repose</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>{file} in that folder: when Inroad started, and what went wrong. No names, no notes.</source>
        <translation>{file} dans ce dossier&#x202f;: quand Inroad a démarré, et ce qui n’a pas marché. Aucun nom, aucune note.</translation>
    </message>
    <message>
        <source>{licence}: free to use, change and pass on.</source>
        <translation>{licence}&#x202f;: libre d’être utilisé, modifié et transmis.</translation>
    </message>
</context>
<context>
    <name>AboutMePage</name>
    <message>
        <source>About me</source>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>An article, a contact, a hand with something you know well</source>
        <translation>Un article, un contact, un coup de main dans ce que vous connaissez bien</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Choose what matters to you in work. Questions and paths are weighed by it.</source>
        <translation>Choisissez ce qui compte pour vous dans le travail. Les questions et les pistes en tiennent compte.</translation>
    </message>
    <message>
        <source>For you, to read before you write or talk. Nothing of it is sent by itself.</source>
        <translation>Pour vous, à lire avant d’écrire ou de parler. Rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Donner en retour</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Introducing yourself</source>
        <translation>Vous présenter</translation>
    </message>
    <message>
        <source>My pitches</source>
        <translation>Mes présentations</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>Mon parcours</translation>
    </message>
    <message>
        <source>My values</source>
        <translation>Mes valeurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Offered in thank-you letters and check-ins.</source>
        <translation>Proposé dans les remerciements et les reprises de contact.</translation>
    </message>
    <message>
        <source>Say it once here; letters and sheets have it from then on. Saved as you type.</source>
        <translation>Dites-le une fois ici&#x202f;; les lettres et les fiches le reprennent ensuite. Enregistré au fil de la frappe.</translation>
    </message>
    <message>
        <source>Signs your letters, and stands on your sheet.</source>
        <translation>Signe vos lettres et figure sur votre fiche.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>The first ones are printed on your sheets, without the answers.</source>
        <translation>Les premières sont imprimées sur vos fiches, sans les réponses.</translation>
    </message>
    <message>
        <source>The usual one is printed on your sheets and offered in letters. 30 seconds are enough.</source>
        <translation>L’habituelle est imprimée sur vos fiches et proposée dans les lettres. 30 secondes suffisent.</translation>
    </message>
    <message>
        <source>Theirs stand beside yours on the sheet. Several lines can be pasted at once.</source>
        <translation>Son parcours figure à côté du vôtre sur la fiche. Vous pouvez coller plusieurs lignes à la fois.</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation>Ce qui vous amène ici</translation>
    </message>
    <message>
        <source>What others come to you for</source>
        <translation>Ce pour quoi on vient vous voir</translation>
    </message>
    <message>
        <source>What they may ask me</source>
        <translation>Ce qu’on peut me demander</translation>
    </message>
    <message>
        <source>What you are looking for, and from when on</source>
        <translation>Ce que vous cherchez, et à partir de quand</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Ce que vous pouvez apporter</translation>
    </message>
    <message>
        <source>What you read about without being asked</source>
        <translation>Ce que vous lisez sans qu’on vous le demande</translation>
    </message>
    <message>
        <source>What you studied, where you worked, what you made</source>
        <translation>Vos études, vos emplois, vos réalisations</translation>
    </message>
    <message>
        <source>What you want to have decided, and by when</source>
        <translation>Ce que vous voulez avoir décidé, et pour quand</translation>
    </message>
    <message>
        <source>What you would like to know a year from now</source>
        <translation>Ce que vous aimeriez savoir dans un an</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous en êtes</translation>
    </message>
</context>
<context>
    <name>AddOwnValue</name>
    <message>
        <source>A value of your own</source>
        <translation>Une valeur à vous</translation>
    </message>
    <message>
        <source>A value that is missing…</source>
        <translation>Une valeur qui manque…</translation>
    </message>
    <message>
        <source>Add a value of your own</source>
        <translation>Ajouter une valeur à vous</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A name, or paste a profile: name, role, link</source>
        <translation>Un nom, ou collez un profil&#x202f;: nom, fonction, lien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>Ajouter et préparer</translation>
    </message>
    <message>
        <source>Add role, organisation or link</source>
        <translation>Ajouter fonction, organisation ou lien</translation>
    </message>
    <message>
        <source>Already in your address book: </source>
        <translation>Déjà dans votre carnet d’adresses&#x202f;: </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How do you know each other?</source>
        <translation>Comment vous connaissez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Is this {name}, {about}?</source>
        <translation>Est-ce {name}, {about}&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it as the name</source>
        <translation>Garder comme nom</translation>
    </message>
    <message>
        <source>Somebody else of the same name is fine.</source>
        <translation>Deux personnes peuvent porter le même nom.</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Understood from what you pasted. </source>
        <translation>Compris d’après ce que vous avez collé. </translation>
    </message>
    <message>
        <source>more than a name</source>
        <translation>plus qu’un nom</translation>
    </message>
</context>
<context>
    <name>AddToCalendar</name>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}, and open in your calendar</source>
        <translation>Enregistré dans {file} et ouvert dans votre calendrier</translation>
    </message>
    <message>
        <source>Saved as {file}: open it in your calendar</source>
        <translation>Enregistré dans {file}&#x202f;: ouvrez-le dans votre calendrier</translation>
    </message>
</context>
<context>
    <name>AlsoThank</name>
    <message>
        <source>Already done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Introduced you to {met}. Two lines tell how it went.</source>
        <translation>Vous a mis en relation avec {met}. Deux lignes racontent la suite.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Merci envoyé</translation>
    </message>
    <message>
        <source>Thanks to others</source>
        <translation>Merci aux autres</translation>
    </message>
    <message>
        <source>Was there too.</source>
        <translation>Participait aussi.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add to the next conversation</source>
        <translation>Ajouter à la prochaine conversation</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>À demander ensuite</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Who could tell you?</source>
        <translation>Qui pourrait vous le dire&#x202f;?</translation>
    </message>
    <message>
        <source>{name} could tell you.</source>
        <translation>{name} pourrait vous le dire.</translation>
    </message>
</context>
<context>
    <name>AskHowKnown</name>
    <message>
        <source>It can be said later, on the People page.</source>
        <translation>Vous pourrez le préciser plus tard, sur la page Contacts.</translation>
    </message>
    <message>
        <source>One tap. A first message begins differently with a friend.</source>
        <translation>Un seul clic. Un premier message commence autrement avec des proches.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} sur {of}</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>A name is enough.</source>
        <translation>Un nom suffit.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer.</source>
        <translation>Tout ce que vous écrivez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Import people you know…</source>
        <translation>Importer des personnes que vous connaissez…</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Ou&#x202f;:</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Somebody you like to talk to is a good beginning: a friend, a former colleague, a teacher.</source>
        <translation>Quelqu’un avec qui vous aimez parler est un bon début&#x202f;: dans vos amitiés, un ancien emploi, vos études.</translation>
    </message>
    <message>
        <source>Who could you talk to this week?</source>
        <translation>À qui pourriez-vous parler cette semaine&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AutostartOffer</name>
    <message>
        <source>No, thanks</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Shall Inroad start with your computer, out of sight, so that its reminders reach you?</source>
        <translation>Inroad doit-il démarrer avec votre ordinateur, sans fenêtre, pour que ses rappels vous parviennent&#x202f;?</translation>
    </message>
    <message>
        <source>Start it with my computer</source>
        <translation>Le démarrer avec mon ordinateur</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All is as it was on {moment}. What is here now is backed up first, so you can come back to it. The window closes and comes back.</source>
        <translation>Tout sera comme le {moment}. L’état actuel est d’abord sauvegardé, vous pourrez donc y revenir. La fenêtre se ferme et revient.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Revenir à cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Made at the end of each run, once a day, and before each import and update.</source>
        <translation>Faites à chaque fermeture, une fois par jour, et avant chaque import et chaque mise à jour.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The backup could not be opened here.</source>
        <translation>La sauvegarde n’a pas pu être ouverte ici.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made by itself.</source>
        <translation>Il n’y a pas encore de sauvegarde. La première se fait toute seule.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>has another passphrase</source>
        <translation>a une autre phrase de passe</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{0} per cent</source>
        <translation>{0} pour cent</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}&#x202f;: {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>CameUp</name>
    <message>
        <source>Came up</source>
        <translation>Évoqué</translation>
    </message>
    <message>
        <source>Note a name or place</source>
        <translation>Noter un nom ou un lieu</translation>
    </message>
    <message>
        <source>People, places, promises and things to read: {0} notes one while you listen.</source>
        <translation>Personnes, lieux, promesses et lectures&#x202f;: {0} en note une pendant que vous écoutez.</translation>
    </message>
</context>
<context>
    <name>CameUpPart</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name or a few words, then Enter</source>
        <translation>Un nom ou quelques mots, puis Entrée</translation>
    </message>
    <message>
        <source>Nobody and nothing is noted. If a name, a place, a promise or a book came up, add it here.</source>
        <translation>Rien n’est noté. Si un nom, un lieu, une promesse ou un livre a été évoqué, ajoutez-le ici.</translation>
    </message>
    <message>
        <source>People to ask, places and promises at once; Undo takes all of it back</source>
        <translation>Personnes à contacter, lieux et promesses d’un coup&#x202f;; Annuler défait le tout</translation>
    </message>
    <message>
        <source>Take up all</source>
        <translation>Tout retenir</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Ce qui a été évoqué</translation>
    </message>
    <message>
        <source>Who and what came up</source>
        <translation>Qui et quoi a été évoqué</translation>
    </message>
</context>
<context>
    <name>CameUpRow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add, to ask</source>
        <translation>Ajouter, à contacter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>À quel point vous pourriez vous voir chez {name}</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>À quel point vous pourriez vous y voir</translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation>Garder seulement</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else of the same name, who is not in your list yet</source>
        <translation>Une autre personne du même nom, pas encore dans votre liste</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une personne nouvelle</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ChooseNext</name>
    <message>
        <source>A good beginning</source>
        <translation>Un bon début</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
    <message>
        <source>Go to Today. Nothing is lost.</source>
        <translation>Aller à Aujourd’hui. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Next: why them, a few questions, and a sheet of one page to print. About ten minutes.</source>
        <translation>Ensuite&#x202f;: pourquoi cette personne, quelques questions, et une fiche d’une page à imprimer. Une dizaine de minutes.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Préparer une conversation avec {name}</translation>
    </message>
    <message>
        <source>Those who know you well answer most readily, so they stand first.</source>
        <translation>Les gens qui vous connaissent bien répondent le plus volontiers, c’est pourquoi ils viennent en premier.</translation>
    </message>
    <message>
        <source>Whom first?</source>
        <translation>Par qui commencer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the People page</source>
        <translation>
            <numerusform>et %n autre sur la page Contacts</numerusform>
            <numerusform>et %n autres sur la page Contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePersonDialog</name>
    <message>
        <source>New: {name}</source>
        <translation>Ajouter&#x202f;: {name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Search, or type a new name</source>
        <translation>Cherchez, ou tapez un nouveau nom</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>À qui s’adresser&#x202f;?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ChosenQuestions</name>
    <message>
        <source>Your questions</source>
        <translation>Vos questions</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Nothing in it</source>
        <translation>Rien dedans</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Ce qu’est «&#x202f;{column}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Fiche prête</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation>Annuler la conversation</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Elle n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Not thanked yet</source>
        <translation>Pas encore de merci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Fiche prête</translation>
    </message>
    <message>
        <source>Thanks sent</source>
        <translation>Merci envoyé</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Who takes part…</source>
        <translation>Qui participe…</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Remercier</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>Show {0} more</source>
        <translation>Afficher {0} de plus</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>Avez-vous parlé&#x202f;?</translation>
    </message>
    <message>
        <source>Here you will find your conversations: those coming up with their sheets, and those behind you with what has stayed.</source>
        <translation>Vous trouverez ici vos conversations&#x202f;: celles à venir avec leurs fiches, et celles qui ont eu lieu avec ce qu’il en reste.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>To look back on</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>Une copie de tout</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>All of it is copied to {folder} and looked at before anything is removed here. The window closes and comes back.</source>
        <translation>Tout est copié dans {folder} et vérifié avant que quoi que ce soit soit retiré d’ici. La fenêtre se ferme et revient.</translation>
    </message>
    <message>
        <source>Asked for at the start. Without it nobody can open your data and the backups made since.</source>
        <translation>Demandée au démarrage. Sans elle, personne ne peut ouvrir vos données ni les sauvegardes faites depuis.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Everything in one file, or people for an address book, a spreadsheet or a calendar.</source>
        <translation>Tout dans un seul fichier, ou des personnes pour un carnet d’adresses, un tableur ou un calendrier.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Inroad was started on a folder of its own (--data, or sample data), so it stays there.</source>
        <translation>Inroad a été démarré sur un dossier à part (--data, ou données d’exemple), il y reste donc.</translation>
    </message>
    <message>
        <source>Made by themselves; look inside one, or go back to it.</source>
        <translation>Elles se font toutes seules&#x202f;; regardez dedans, ou revenez à l’une d’elles.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move the data to another folder</source>
        <translation>Déplacer les données vers un autre dossier</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>Déplacer vos données&#x202f;?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>Déplacement de vos données…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>En définir une…</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>The database inroad.db and its backups.</source>
        <translation>La base de données inroad.db et ses sauvegardes.</translation>
    </message>
    <message>
        <source>The folder could not be opened here. It is written beside the button.</source>
        <translation>Le dossier n’a pas pu être ouvert ici. Son chemin est écrit à côté du bouton.</translation>
    </message>
    <message>
        <source>There is none: anybody who can open your files can read what you write here.</source>
        <translation>Il n’y en a pas : quiconque peut ouvrir vos fichiers peut lire ce que vous écrivez ici.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>By when: {what}</source>
        <translation>Pour quand&#x202f;: {what}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No day: {what}</source>
        <translation>Sans date&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Fixer un jour</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Doing it again…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#x202f;: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
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
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Métier ou poste</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
</context>
<context>
    <name>DropButton</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one or several files here, or</source>
        <translation>Déposez ici un ou plusieurs fichiers, ou</translation>
    </message>
</context>
<context>
    <name>DroppedPaths</name>
    <message>
        <source>Dropped</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Plus pour {name}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Show all {0}</source>
        <translation>Tout afficher ({0})</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Afficher {0} de plus</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Already done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Elle n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>A dit oui</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Fusionner deux personnes</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Personne ne semble être là deux fois.</translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>L’une des deux n’est plus là.</translation>
    </message>
    <message>
        <source>That was the last pair. Those left for later come again next time.</source>
        <translation>C’était la dernière paire. Celles remises à plus tard reviendront la prochaine fois.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>← and → choose a side</source>
        <translation>← et → choisissent un côté</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Its people stay.</source>
        <translation>Ses personnes restent.</translation>
    </message>
    <message>
        <source>People from an event</source>
        <translation>Personnes d’un événement</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>What was it called? A word is enough.</source>
        <translation>Comment s’appelait-il&#x202f;? Un mot suffit.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>un nouveau</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>&amp;Event</source>
        <translation>Évé&amp;nement</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Careers day, a conference, a seminar</source>
        <translation>Forum des métiers, colloque, séminaire</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Jour de l’événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Lisbon, or online</source>
        <translation>Lisbonne, ou en ligne</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un jour précis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>EventLines</name>
    <message>
        <source>&amp;Whom did you meet? One on each line</source>
        <translation>&amp;Qui avez-vous rencontré&#x202f;? Une personne par ligne</translation>
    </message>
    <message>
        <source>Maya Osei, Science policy advisor, Royal Society
Tom Brandt, tom@example.org
A name alone is enough</source>
        <translation>Maya Osei, conseillère scientifique, Royal Society
Tom Brandt, tom@example.org
Un nom seul suffit</translation>
    </message>
    <message>
        <source>What each line will make is shown here, before anything is added.</source>
        <translation>Ce que donnera chaque ligne s’affiche ici, avant tout ajout.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera ajouté</translation>
    </message>
    <message>
        <source>Whom did you meet? One on each line</source>
        <translation>Qui avez-vous rencontré&#x202f;? Une personne par ligne</translation>
    </message>
</context>
<context>
    <name>EventMet</name>
    <message>
        <source>Archived</source>
        <translation>Dans les archives</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Afficher {0} de plus</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Invented people are among yours</source>
        <translation>Des personnes inventées sont parmi les vôtres</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Opens a second window on invented people. It is thrown away when you close it.</source>
        <translation>Ouvre une seconde fenêtre sur des personnes inventées. Tout disparaît quand vous la fermez.</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>The example could not be started here.</source>
        <translation>L’exemple n’a pas pu démarrer ici.</translation>
    </message>
    <message>
        <source>The invented people and what hangs on them go; what you added stays. You can undo it.</source>
        <translation>Les personnes inventées et ce qui en dépend disparaissent&#x202f;; ce que vous avez ajouté reste. Vous pouvez l’annuler.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>A table, .csv, with one row for each person and where things stand.</source>
        <translation>Un tableau, .csv, une ligne par personne avec où en sont les choses.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contact cards, .vcf: names, e-mail, phone, links, organisation and tags.</source>
        <translation>Cartes de visite, .vcf&#x202f;: noms, e-mail, téléphone, liens, organisation et étiquettes.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything, to keep or to take to another computer</source>
        <translation>Tout, à garder ou à emporter sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation>Pour un calendrier</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Pour un tableur</translation>
    </message>
    <message>
        <source>For an old address book</source>
        <translation>Pour un ancien carnet d’adresses</translation>
    </message>
    <message>
        <source>For another address book</source>
        <translation>Pour un autre carnet d’adresses</translation>
    </message>
    <message>
        <source>One file, .inroad.json, with all that you entered, your notes too.</source>
        <translation>Un seul fichier, .inroad.json, avec tout ce que vous avez saisi, vos notes aussi.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>The folder could not be opened. The file is {file}.</source>
        <translation>Le dossier n’a pas pu être ouvert. Le fichier est {file}.</translation>
    </message>
    <message>
        <source>The same cards as older programs read them, .vcf 3.0.</source>
        <translation>Les mêmes cartes pour les programmes plus anciens, .vcf 3.0.</translation>
    </message>
    <message>
        <source>These {count} people</source>
        <translation>Ces {count} personnes</translation>
    </message>
    <message>
        <source>Those with a story or on your list</source>
        <translation>Avec un historique ou sur votre liste</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Pour quoi</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pour quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read them.</source>
        <translation>Qui reçoit le fichier peut les lire.</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Avec mes notes</translation>
    </message>
    <message>
        <source>Your conversations with an alarm, and what is to be done, .ics. Nobody is invited. A later file updates this one.</source>
        <translation>Vos conversations avec une alarme, et ce qui est à faire, .ics. Personne n’est invité. Un fichier ultérieur met celui-ci à jour.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Address books (*.csv *.vcf *.zip *.tsv *.txt *.json)</source>
        <translation>Carnets d’adresses (*.csv *.vcf *.zip *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring in people you know</source>
        <translation>Importez des personnes que vous connaissez</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir des fichiers à importer</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>From LinkedIn (Connections.csv, or the .zip it comes in), Google, Outlook, a phone (.vcf), any table (.csv, or rows copied from a spreadsheet), or Inroad&apos;s own .inroad.json.</source>
        <translation>De LinkedIn (Connections.csv, ou le .zip qui le contient), de Google, d’Outlook, d’un téléphone (.vcf), de tout tableau (.csv, ou des lignes copiées d’un tableur), ou un fichier .inroad.json d’Inroad.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, then “Data privacy”, then “Get a copy of your data”, and tick Connections. An e-mail brings the file, often within ten minutes. Take it as it is, also as a .zip.</source>
        <translation>Sur LinkedIn, ouvrez les Préférences, puis «&#x202f;Confidentialité des données&#x202f;», puis «&#x202f;Obtenir une copie de vos données&#x202f;», et cochez Relations (Connections). Un e-mail apporte le fichier, souvent en moins de dix minutes. Prenez-le tel quel, même en .zip.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Rows that you copied from a spreadsheet (Ctrl+V)</source>
        <translation>Lignes copiées d’un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the rows with their header first.</source>
        <translation>Il n’y a rien dans le presse-papiers. Copiez d’abord les lignes avec leur en-tête.</translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation>D’où vient le fichier</translation>
    </message>
    <message>
        <source>You see what is in it before anything is written. Nothing leaves this computer.</source>
        <translation>Vous voyez ce qu’il contient avant que rien ne soit écrit. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FirstValues</name>
    <message>
        <source>What matters to you in your work? Tap three, or go on without</source>
        <translation>Qu’est-ce qui compte pour vous dans le travail&#x202f;? Touchez trois valeurs, ou continuez sans</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Delete these backups too</source>
        <translation>Supprimer aussi ces sauvegardes</translation>
    </message>
    <message>
        <source>Deleted for good: {name}</source>
        <translation>Supprimé pour de bon&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Suppression définitive…</translation>
    </message>
    <message>
        <source>Everything about {name} goes: the story, the notes, and the conversations that were theirs alone. This cannot be undone, and neither can what you did before it.</source>
        <translation>Tout ce qui concerne {name} disparaît&#x202f;: l’historique, les notes et les conversations en tête-à-tête. Cela ne peut pas être annulé, ni ce que vous avez fait avant.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Ce que tu avais tapé est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{text} Open Inroad to answer.</source>
        <translation>{text} Ouvrez Inroad pour répondre.</translation>
    </message>
</context>
<context>
    <name>FullHead</name>
    <message>
        <source>Narrow strip</source>
        <translation>Bande étroite</translation>
    </message>
    <message>
        <source>Stays on top of a video call</source>
        <translation>Reste au-dessus d’un appel vidéo</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>prévu jusqu’à {0}</translation>
    </message>
</context>
<context>
    <name>GaveDialog</name>
    <message>
        <source>&amp;In a line</source>
        <translation>&amp;En une ligne</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Open a message; it enters the story when you have sent it</source>
        <translation>Ouvre un message&#x202f;; il entre dans l’historique une fois envoyé</translation>
    </message>
    <message>
        <source>Something for {name}</source>
        <translation>Quelque chose pour {name}</translation>
    </message>
    <message>
        <source>To &amp;whom?</source>
        <translation>À &amp;qui&#x202f;?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>À qui&#x202f;?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>What exactly, if you like</source>
        <translation>Quoi exactement, si vous voulez</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Qu’est-ce que c’était&#x202f;?</translation>
    </message>
    <message>
        <source>What you can offer: {offer}</source>
        <translation>Ce que vous pouvez apporter&#x202f;: {offer}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Encore à compléter&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning; leave that out.</source>
        <translation>Cela ressemble à une demande d’emploi. Une telle conversation sert à apprendre&#x202f;; laissez cela de côté.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sort by “{title}”; again: the other way round</source>
        <translation>Trier par «&#x202f;{title}&#x202f;»&#x202f;; encore une fois&#x202f;: dans l’autre sens</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>About Inroad</source>
        <translation>À propos d’Inroad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Licences, the log, and “Copy details” for a report of a mistake.</source>
        <translation>Les licences, le journal, et «&#x202f;Copier les détails&#x202f;» pour signaler une erreur.</translation>
    </message>
    <message>
        <source>One sentence each, where something is used for the first time.</source>
        <translation>Une phrase à chaque fois, là où une chose sert pour la première fois.</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Ouvrir l’aide</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Revoir les conseils</translation>
    </message>
    <message>
        <source>The craft in short, and where everything is. {key} opens it on what you are looking at.</source>
        <translation>L’essentiel de la méthode, et où tout se trouve. {key} l’ouvre sur ce que vous regardez.</translation>
    </message>
    <message>
        <source>The hints come again, each at its place.</source>
        <translation>Les conseils reviennent, chacun à sa place.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Rien dans l’aide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hold Shift or Ctrl to select several people: circle, path and tags change for all at once.</source>
        <translation>Maintenez Maj ou Ctrl pour choisir plusieurs personnes&#x202f;: cercle, piste et étiquettes changent pour toutes à la fois.</translation>
    </message>
    <message>
        <source>When you have talked, press “We talked”, or “Finish” in the notes: thanks begin from there.</source>
        <translation>Après l’échange, cliquez sur «&#x202f;C’est fait&#x202f;», ou sur «&#x202f;Terminer&#x202f;» dans les notes&#x202f;: les remerciements partent de là.</translation>
    </message>
    <message>
        <source>{key} finds anything: a person, a note, a page, something to do.</source>
        <translation>{key} trouve tout&#x202f;: une personne, une note, une page, quelque chose à faire.</translation>
    </message>
    <message>
        <source>“Later” asks when it shall come back, “Already done” ends it, and Undo takes either back.</source>
        <translation>«&#x202f;Plus tard&#x202f;» demande quand revenir, «&#x202f;Déjà fait&#x202f;» clôt la chose, et Annuler revient sur l’un ou l’autre.</translation>
    </message>
    <message>
        <source>“Mixed” means that people disagree, “?” that nobody has told you yet. Open a field for more.</source>
        <translation>«&#x202f;Partagé&#x202f;»&#x202f;: les avis divergent&#x202f;; «&#x202f;?&#x202f;»&#x202f;: personne ne vous en a encore parlé. Ouvrez une case pour en savoir plus.</translation>
    </message>
    <message>
        <source>“Narrow strip” keeps your notes on top of a video call; {key} notes a name while you listen.</source>
        <translation>«&#x202f;Bande étroite&#x202f;» garde vos notes au-dessus d’un appel vidéo&#x202f;; {key} note un nom pendant que vous écoutez.</translation>
    </message>
</context>
<context>
    <name>HowKnown</name>
    <message>
        <source>A name, if you like</source>
        <translation>Un nom, si vous voulez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Its name, if you like</source>
        <translation>Son nom, si vous voulez</translation>
    </message>
    <message>
        <source>Through &amp;whom?</source>
        <translation>Grâce à &amp;qui&#x202f;?</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>Grâce à qui&#x202f;?</translation>
    </message>
    <message>
        <source>W&amp;here? If you like</source>
        <translation>&amp;Où&#x202f;? Si vous voulez</translation>
    </message>
    <message>
        <source>W&amp;hich event or place?</source>
        <translation>Quel événemen&amp;t ou lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#x202f;?</translation>
    </message>
    <message>
        <source>Which event or place?</source>
        <translation>Quel événement ou lieu&#x202f;?</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>à l’université de Lyon</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>For the new people</source>
        <translation>Pour les nouvelles personnes</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Tags for the new people</source>
        <translation>Étiquettes des nouvelles personnes</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>D’où elles viennent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore précisé</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’import a été défait.</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each file that you import is remembered here, so that it can be taken back.</source>
        <translation>Chaque fichier importé est retenu ici, pour que vous puissiez le défaire.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connues</translation>
    </message>
    <message>
        <source>Look at its people</source>
        <translation>Voir ses personnes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Encore là</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Défaire cet import&#x202f;?</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>L’import se défait…</translation>
    </message>
    <message>
        <source>The people whom it brought go again, but for those with a story or whom you changed since. Known people lose what it added and you did not change. It can be undone.</source>
        <translation>Les personnes arrivées avec lui repartent, sauf celles qui ont un historique ou que vous avez modifiées depuis. Les personnes connues perdent ce qu’il a ajouté et que vous n’avez pas changé. Cela peut s’annuler.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défait</translation>
    </message>
</context>
<context>
    <name>IntroductionsList</name>
    <message>
        <source>Introductions as a list</source>
        <translation>Mises en relation sous forme de liste</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la personne</translation>
    </message>
</context>
<context>
    <name>IntroductionsModel</name>
    <message>
        <source>Introduced by</source>
        <translation>Mise en relation par</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>A mené à</translation>
    </message>
    <message>
        <source>Nobody: known to you before</source>
        <translation>Aucun lien&#x202f;: déjà dans vos contacts</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Steps from you</source>
        <translation>Étapes depuis vous</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Où en sont les choses</translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Drawing that stays sharp, SVG (*.svg)</source>
        <translation>Dessin toujours net, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Here you will see who led you to whom. It begins when you add somebody and say who introduced you to them.</source>
        <translation>Vous verrez ici qui vous a mené à qui. Tout commence quand vous ajoutez quelqu’un en disant qui vous a mis en relation.</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Image, PNG (*.png)</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Written: {name}. With so many people an SVG can be read better.</source>
        <translation>Écrit&#x202f;: {name}. Avec autant de personnes, un SVG se lit mieux.</translation>
    </message>
</context>
<context>
    <name>IntroductionsTree</name>
    <message>
        <source>Introductions as a tree</source>
        <translation>Mises en relation sous forme d’arbre</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la personne</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Nothing lies under “Very important” yet. What does will stand here to choose from.</source>
        <translation>Rien n’est encore posé sous «&#x202f;Très important&#x202f;». Ce qui le sera s’affichera ici pour choisir.</translation>
    </message>
    <message>
        <source>Paths and questions are weighed by what you keep. Fewer is fine, and says more.</source>
        <translation>Les pistes et les questions tiennent compte de ce que vous gardez. Moins suffit, et en dit plus.</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Trier les cartes</translation>
    </message>
    <message>
        <source>What would you keep?</source>
        <translation>Que garderiez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>You laid {many} there. Keep the {most} that you would miss first; fewer is fine, and says more.</source>
        <translation>Vous en avez posé {many} là. Gardez les {most} qui vous manqueraient d’abord&#x202f;; moins suffit, et en dit plus.</translation>
    </message>
    <message>
        <source>{kept} kept, of at most {most}</source>
        <translation>{kept} gardées, {most} au plus</translation>
    </message>
</context>
<context>
    <name>KeptValue</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Rédhibitoire&#x202f;: une piste à qui elle manque le dit clairement.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Importance&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Indispensable&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A question by its number</source>
        <translation>Une question par son numéro</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Fermer les notes</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Delete; Undo brings it back</source>
        <translation>Supprimer&#x202f;; Annuler fait revenir</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done: save, add, open in the mail program</source>
        <translation>Valider&#x202f;: enregistrer, ajouter, ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Edit or rename</source>
        <translation>Modifier ou renommer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Find anything: people, notes, pages, what to do</source>
        <translation>Tout trouver&#x202f;: personnes, notes, pages, choses à faire</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Notes générales</translation>
    </message>
    <message>
        <source>Help on what is shown</source>
        <translation>Aide sur ce qui s’affiche</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Keep what is at the left, at the right</source>
        <translation>Garder ce qui est à gauche, à droite</translation>
    </message>
    <message>
        <source>Letters, forms and steps</source>
        <translation>Lettres, formulaires et étapes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Descendre la question</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Monter la question</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Note what came up: a name, a place, a promise</source>
        <translation>Noter ce qui est évoqué&#x202f;: un nom, un lieu, une promesse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into an import</source>
        <translation>Coller des lignes de tableur dans un import</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Enregistrer la fiche en PDF</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Afficher la réponse</translation>
    </message>
    <message>
        <source>Start and stop the clock</source>
        <translation>Lancer et arrêter le chronomètre</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Swap it for another</source>
        <translation>En prendre une autre</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>Le précédent, le suivant</translation>
    </message>
    <message>
        <source>The questions of a conversation</source>
        <translation>Les questions d’une conversation</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Tick a question as asked</source>
        <translation>Cocher une question comme posée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What it is: a person, a place, a promise, to read</source>
        <translation>Ce que c’est&#x202f;: une personne, un lieu, une promesse, à lire</translation>
    </message>
</context>
<context>
    <name>KnowStep</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The language changes when Inroad starts again.</source>
        <translation>La langue change au prochain démarrage d’Inroad.</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>In 2 hours</source>
        <translation>Dans 2 heures</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation>Changer la date…</translation>
    </message>
    <message>
        <source>Remind me on…</source>
        <translation>Me le rappeler le…</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
</context>
<context>
    <name>LearnedStep</name>
    <message>
        <source>All of it is optional. Write as if they might read it.</source>
        <translation>Tout est facultatif. Écrivez comme si la personne pouvait le lire.</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Ce que vous avez appris</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Cette personne n’est plus là.</translation>
    </message>
    <message>
        <source>You had opened this letter to send it.</source>
        <translation>Vous aviez ouvert cette lettre pour l’envoyer.</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy and open LinkedIn</source>
        <translation>Copier et ouvrir LinkedIn</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copier la note</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>L’avez-vous envoyée&#x202f;?</translation>
    </message>
    <message>
        <source>I sent it elsewhere</source>
        <translation>Envoyé autrement</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Notes it in the story. Inroad itself sends nothing.</source>
        <translation>Le note dans l’historique. Inroad n’envoie rien de lui-même.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Oui, c’est envoyé</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>A line from your notes</source>
        <translation>Une ligne de vos notes</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Autre formulation</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>note LinkedIn</translation>
    </message>
    <message>
        <source>Quote nothing</source>
        <translation>Ne rien citer</translation>
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
        <translation>Lettre</translation>
    </message>
</context>
<context>
    <name>LetterPart</name>
    <message>
        <source>A sentence that you would tell a friend</source>
        <translation>Une phrase que vous diriez à des amis</translation>
    </message>
    <message>
        <source>Already thanked</source>
        <translation>Merci déjà dit</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>Comme vous signez une lettre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Lines of your notes</source>
        <translation>Lignes de vos notes</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>Quote a line of your notes in the letter</source>
        <translation>Citer une ligne de vos notes dans la lettre</translation>
    </message>
    <message>
        <source>Quote: {line}</source>
        <translation>Citer&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Encore à compléter&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Merci envoyé</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>What stuck?</source>
        <translation>Qu’en avez-vous gardé&#x202f;?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>LetterWays</name>
    <message>
        <source>Copied, and the profile is open: paste it there.</source>
        <translation>Copié, et le profil est ouvert&#x202f;: collez-y le texte.</translation>
    </message>
    <message>
        <source>Copied: paste it on LinkedIn.</source>
        <translation>Copié&#x202f;: collez le texte sur LinkedIn.</translation>
    </message>
    <message>
        <source>It is in your mail program now.</source>
        <translation>C’est maintenant dans votre messagerie.</translation>
    </message>
    <message>
        <source>It is open as a draft in your mail program.</source>
        <translation>C’est ouvert comme brouillon dans votre messagerie.</translation>
    </message>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a new message.</source>
        <translation>Aucune messagerie ne s’est ouverte. Le texte est dans le presse-papiers&#x202f;: collez-le dans un nouveau message.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licences of what comes along</source>
        <translation>Licences de ce qui est fourni avec</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>{part}: it is in your text</source>
        <translation>{part}&#x202f;: c’est dans votre texte</translation>
    </message>
    <message>
        <source>{part}: not in your text yet</source>
        <translation>{part}&#x202f;: pas encore dans votre texte</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>At most {0} at once; the rest can come after.</source>
        <translation>{0} au plus à la fois&#x202f;; le reste peut suivre.</translation>
    </message>
    <message>
        <source>In your address book: {name}.</source>
        <translation>Dans votre carnet d’adresses&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Is among the people of this event already.</source>
        <translation>Fait déjà partie des personnes de cet événement.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Met here</source>
        <translation>Rencontre ici</translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <translation>Quelqu’un d’autre du même nom</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>Figure déjà plus haut.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>There is no name in this line.</source>
        <translation>Il n’y a pas de nom dans cette ligne.</translation>
    </message>
    <message>
        <source>You know {name}.</source>
        <translation>Vous connaissez {name}.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>met elsewhere?</source>
        <translation>rencontre ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>the same person?</source>
        <translation>la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>{name}: you met at {event}.</source>
        <translation>{name}&#x202f;: rencontre lors de «&#x202f;{event}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>A web address that begins with http or https can be opened; this one is kept as it is.</source>
        <translation>Une adresse web qui commence par http ou https peut s’ouvrir&#x202f;; celle-ci est gardée telle quelle.</translation>
    </message>
    <message>
        <source>It is written {host}, with letters outside a to z. They may look like others.</source>
        <translation>Elle s’écrit {host}, avec des lettres hors de a à z. Elles peuvent ressembler à d’autres.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the website?</source>
        <translation>Ouvrir le site web&#x202f;?</translation>
    </message>
    <message>
        <source>The part before the @ hides where this leads, so it is not opened.</source>
        <translation>La partie avant le @ cache où mène ce lien, il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>There is more than one address in this link, so it is not opened.</source>
        <translation>Ce lien contient plus d’une adresse, il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>Ce n’est pas une adresse qui peut s’ouvrir.</translation>
    </message>
    <message>
        <source>Your browser will open this page:
{target}</source>
        <translation>Votre navigateur va ouvrir cette page&#x202f;:
{target}</translation>
    </message>
</context>
<context>
    <name>LookBackWizard</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Look back: {name}</source>
        <translation>Faire le point&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>That was all: Today asks no more about this conversation</source>
        <translation>C’est tout&#x202f;: Aujourd’hui ne demandera plus rien sur cette conversation</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>À retenir</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>About Inroad</source>
        <translation>À propos d’Inroad</translation>
    </message>
    <message>
        <source>Quit Inroad</source>
        <translation>Quitter Inroad</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Further columns, read as they seem to be: {count}</source>
        <translation>Autres colonnes, lues comme elles semblent être&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>The columns of {file}</source>
        <translation>Les colonnes de {file}</translation>
    </message>
    <message>
        <source>The first people, read like this</source>
        <translation>Les premières personnes, lues ainsi</translation>
    </message>
    <message>
        <source>They are set as you chose them the last time.</source>
        <translation>Elles sont réglées comme la dernière fois.</translation>
    </message>
    <message>
        <source>This is what they seem to be. Set right what is wrong; nothing has been written yet.</source>
        <translation>Voici ce qu’elles semblent être. Corrigez ce qui est faux&#x202f;; rien n’a encore été écrit.</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>known</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>known, through {0}</source>
        <translation>déjà là, grâce à {0}</translation>
    </message>
</context>
<context>
    <name>MentionField</name>
    <message>
        <source>A name, a place, a promise…</source>
        <translation>Un nom, un lieu, une promesse…</translation>
    </message>
    <message>
        <source>Enter notes it, Esc leaves</source>
        <translation>Entrée le note, Échap quitte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Ce qui a été évoqué</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>MissingFacts</name>
    <message>
        <source>A sentence about &amp;you</source>
        <translation>Une phrase sur &amp;vous</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>Comme vous signez une lettre</translation>
    </message>
    <message>
        <source>How you &amp;know each other</source>
        <translation>Comment vous vous &amp;connaissez</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Comment vous vous connaissez</translation>
    </message>
    <message>
        <source>I study how cells repair DNA, in my third postdoc year in Lisbon.</source>
        <translation>J’étudie à Lyon comment les cellules réparent leur ADN, en troisième année de postdoc.</translation>
    </message>
    <message>
        <source>One thing that you took home; it goes into the letter.</source>
        <translation>Une chose que vous en avez gardée&#x202f;; elle entre dans la lettre.</translation>
    </message>
    <message>
        <source>We met at the alumni evening.</source>
        <translation>Nous avons fait connaissance à la soirée des anciens.</translation>
    </message>
    <message>
        <source>What stuc&amp;k with you?</source>
        <translation>Qu’en avez-vous &amp;gardé&#x202f;?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{day}: no conversation.</source>
        <translation>{day}&#x202f;: pas de conversation.</translation>
    </message>
</context>
<context>
    <name>NamesHalf</name>
    <message>
        <source>How it looks to you</source>
        <translation>Votre impression</translation>
    </message>
    <message>
        <source>How much it matters to you: {0} of 5</source>
        <translation>Importance pour vous&#x202f;: {0} sur 5</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Importance&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Ce que vous savez</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Indispensables</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Ce qui compte pour vous</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>impératif</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Introduced you on</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Referred you</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>En voir plus</translation>
    </message>
    <message>
        <source>Thanked in 48 h</source>
        <translation>Mercis en 48 h</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>A line for yourself</source>
        <translation>Une ligne pour vous</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>En une ligne, pour vous&#x202f;; ou laissez vide</translation>
    </message>
    <message>
        <source>Lines to start from</source>
        <translation>Phrases pour commencer</translation>
    </message>
    <message>
        <source>Read more before the next talk</source>
        <translation>En lire plus avant le prochain échange</translation>
    </message>
    <message>
        <source>Talk to somebody else</source>
        <translation>Parler avec quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Talk to somebody else on this path: {path}</source>
        <translation>Parler avec quelqu’un d’autre sur cette piste&#x202f;: {path}</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>Cette piste</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>Pourquoi pas cette piste&#x202f;?</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>est écartée</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>est en tête</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>reste ouverte</translation>
    </message>
</context>
<context>
    <name>NotesClock</name>
    <message>
        <source>of {0} min</source>
        <translation>sur {0} min</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>c’est l’heure</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>encore {0} min</translation>
    </message>
    <message>
        <source>{0} min over</source>
        <translation>{0} min de plus</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
<context>
    <name>NotesQuestions</name>
    <message>
        <source>A question of your own</source>
        <translation>Une question à vous</translation>
    </message>
    <message>
        <source>A question that came to mind</source>
        <translation>Une question qui vous est venue</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add the suggested questions</source>
        <translation>Ajouter les questions suggérées</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Notes générales</translation>
    </message>
    <message>
        <source>No questions are prepared. Write freely, or take the ones that Inroad suggests.</source>
        <translation>Aucune question n’est préparée. Écrivez librement, ou prenez celles qu’Inroad suggère.</translation>
    </message>
    <message>
        <source>On paper: a photo, three lines</source>
        <translation>Sur papier&#x202f;: une photo, trois lignes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{0} next question   {1}…9 jump   {2} a name or place came up   Space ticks</source>
        <translation>{0} question suivante   {1}…9 aller à   {2} nom ou lieu évoqué   Espace coche</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} sur {1} posées</translation>
    </message>
</context>
<context>
    <name>NotesSaver</name>
    <message>
        <source>Another program holds the data just now.</source>
        <translation>Un autre programme utilise les données en ce moment.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Copy your last words, or close again to leave without them.</source>
        <translation>Copiez vos derniers mots, ou fermez encore une fois pour partir sans eux.</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notes&#x202f;: {0}</translation>
    </message>
    <message>
        <source>This conversation is not there any more. Undo in Inroad can bring it back.</source>
        <translation>Cette conversation n’est plus là. Annuler, dans Inroad, peut la faire revenir.</translation>
    </message>
</context>
<context>
    <name>NothingCard</name>
    <message>
        <source>Ask somebody</source>
        <translation>Contacter quelqu’un</translation>
    </message>
    <message>
        <source>Nothing to follow up. Somebody said yes: when would suit you both?</source>
        <translation>Rien à faire. Quelqu’un a dit oui&#x202f;: quand pourriez-vous vous parler&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to follow up. Who would you like to hear from next?</source>
        <translation>Rien à faire. De qui aimeriez-vous avoir des nouvelles maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
</context>
<context>
    <name>OfferTimeDialog</name>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Offer a time</source>
        <translation>Proposer un créneau</translation>
    </message>
    <message>
        <source>Offer this time</source>
        <translation>Proposer ce créneau</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Le même que le mien</translation>
    </message>
    <message>
        <source>Their time &amp;zone</source>
        <translation>Son &amp;fuseau horaire</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Son fuseau horaire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>OfferTimes</name>
    <message>
        <source>Change or take off</source>
        <translation>Changer ou enlever</translation>
    </message>
    <message>
        <source>Offer two times</source>
        <translation>Proposer deux créneaux</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Créneaux</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>Enter opens it</source>
        <translation>Entrée l’ouvre</translation>
    </message>
</context>
<context>
    <name>OrganizationActions</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>As people call it</source>
        <translation>Comme on l’appelle d’habitude</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Make one of the two?</source>
        <translation>Réunir les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Ouvrir le site web</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take my interest back</source>
        <translation>Ne plus m’y intéresser</translation>
    </message>
    <message>
        <source>There is {name} already. People, conversations, notes and what you heard come together under that name; undo parts them again.</source>
        <translation>{name} existe déjà. Personnes, conversations, notes et ce que vous avez entendu se réunissent sous ce nom&#x202f;; annuler les sépare à nouveau.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Which organisation?</source>
        <translation>Quelle organisation&#x202f;?</translation>
    </message>
</context>
<context>
    <name>OrganizationColumns</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>How it looks to you</source>
        <translation>Votre impression</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Dernière conversation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody has told you yet</source>
        <translation>Personne ne vous en a encore parlé</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Your interest</source>
        <translation>Votre intérêt</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>1 to 5; 0 takes it back</source>
        <translation>De 1 à 5&#x202f;; 0 l’efface</translation>
    </message>
    <message>
        <source>A web address that begins with http or https can be opened.</source>
        <translation>Une adresse web qui commence par http ou https peut s’ouvrir.</translation>
    </message>
    <message>
        <source>Choose what you value</source>
        <translation>Choisir ce qui compte</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>Pourriez-vous vous voir ici&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. When you look back on a conversation, you can note it.</source>
        <translation>Personne ne vous a encore parlé de ce lieu. Quand vous faites le point sur une conversation, vous pouvez le noter.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What you hear is held against what you value in work.</source>
        <translation>Ce que vous entendez est mis en regard de ce qui compte pour vous dans le travail.</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>Ce que vous avez entendu</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Écrivez comme si la personne pouvait le lire.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>it came up</source>
        <translation>cela a été évoqué</translation>
    </message>
    <message>
        <source>made</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>must have, </source>
        <translation>indispensable, </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>jusqu’à {when}</translation>
    </message>
</context>
<context>
    <name>OrganizationsList</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No organisation matches “{text}”.</source>
        <translation>Aucune organisation ne correspond à «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The places you could see yourself in will stand here, with what people told you about each.</source>
        <translation>Les lieux où vous pourriez vous voir s’afficheront ici, avec ce qu’on vous a dit de chacun.</translation>
    </message>
    <message>
        <source>Those that came up, and those of people you want to talk with, will stand here.</source>
        <translation>Les organisations évoquées, et celles des personnes à qui vous voulez parler, s’afficheront ici.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>of interest</source>
        <translation>qui m’intéressent</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>OwnLettersDialog</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>A part in [[ ]] is left out where a fact in it is missing.</source>
        <translation>Une partie entre [[ ]] disparaît quand un élément y manque.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Find a letter</source>
        <translation>Trouver une lettre</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Hidden: no new letter begins from it.</source>
        <translation>Masquée&#x202f;: aucune nouvelle lettre ne part de là.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Insérer un élément</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Cela ressemble à une demande d’emploi. Une telle conversation sert à apprendre.</translation>
    </message>
    <message>
        <source>What a new letter begins from. Letters you began stay.</source>
        <translation>Ce dont part une nouvelle lettre. Les lettres commencées restent.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Vos lettres</translation>
    </message>
    <message>
        <source>{name}, LinkedIn note</source>
        <translation>{name}, note LinkedIn</translation>
    </message>
</context>
<context>
    <name>OwnQuestionsDialog</name>
    <message>
        <source>&amp;Asks about</source>
        <translation>&amp;Porte sur</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>A question of your own.</source>
        <translation>Une question à vous.</translation>
    </message>
    <message>
        <source>A question of your own. It is kept as soon as you write it.</source>
        <translation>Une question à vous. Elle est gardée dès que vous l’écrivez.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Trouver une question</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Hidden: it is not suggested. Questions on your sheets stay.</source>
        <translation>Masquée&#x202f;: elle n’est pas suggérée. Les questions sur vos fiches restent.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>It came as: {text}</source>
        <translation>À l’origine&#x202f;: {text}</translation>
    </message>
    <message>
        <source>It came with Inroad. Change the words to your own; you can put them back.</source>
        <translation>Elle vient d’Inroad. Dites-la avec vos mots&#x202f;; vous pouvez rétablir l’original.</translation>
    </message>
    <message>
        <source>No value in particular</source>
        <translation>Aucune valeur en particulier</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Cela ressemble à une demande d’emploi. Une telle conversation sert à apprendre.</translation>
    </message>
    <message>
        <source>What Inroad suggests when you prepare. A sheet that you made already keeps its questions.</source>
        <translation>Ce qu’Inroad suggère quand vous préparez. Une fiche déjà faite garde ses questions.</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Vos questions</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
</context>
<context>
    <name>OwnValueMenu</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename or remove: {name}</source>
        <translation>Renommer ou retirer&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>What is this value called?</source>
        <translation>Comment s’appelle cette valeur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>About Inroad</source>
        <translation>À propos d’Inroad</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add people from an event…</source>
        <translation>Ajouter des personnes d’un événement…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Exporter des personnes…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Trouver tout</translation>
    </message>
    <message>
        <source>Find people, conversations, words, or something to do</source>
        <translation>Trouver personnes, conversations, mots, ou quelque chose à faire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Go to About me</source>
        <translation>Aller à À propos de moi</translation>
    </message>
    <message>
        <source>Go to Conversations</source>
        <translation>Aller à Conversations</translation>
    </message>
    <message>
        <source>Go to Introductions</source>
        <translation>Aller à Mises en relation</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Aller à Organisations</translation>
    </message>
    <message>
        <source>Go to Paths</source>
        <translation>Aller à Pistes</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Aller à Contacts</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller à Réglages</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: keys</source>
        <translation>Aide&#x202f;: clavier</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Importer des personnes…</translation>
    </message>
    <message>
        <source>Letters and story</source>
        <translation>Lettres et historique</translation>
    </message>
    <message>
        <source>More that you can do</source>
        <translation>Plus de choses à faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People of the last days</source>
        <translation>Personnes de ces derniers jours</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Préparer une conversation avec {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Promises and reminders</source>
        <translation>Promesses et rappels</translation>
    </message>
    <message>
        <source>Settings: how often to check in</source>
        <translation>Réglages&#x202f;: rythme des reprises de contact</translation>
    </message>
    <message>
        <source>Settings: light, dark and paper</source>
        <translation>Réglages&#x202f;: clair, sombre et papier</translation>
    </message>
    <message>
        <source>Settings: questions and letters</source>
        <translation>Réglages&#x202f;: questions et lettres</translation>
    </message>
    <message>
        <source>Settings: reminders and quiet time</source>
        <translation>Réglages&#x202f;: rappels et heures calmes</translation>
    </message>
    <message>
        <source>Settings: your data</source>
        <translation>Réglages&#x202f;: vos données</translation>
    </message>
    <message>
        <source>Settings: your time zone</source>
        <translation>Réglages&#x202f;: votre fuseau horaire</translation>
    </message>
    <message>
        <source>Talked with {name}</source>
        <translation>Noter un échange avec {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What do you value in work?</source>
        <translation>Qu’est-ce qui compte pour vous dans le travail&#x202f;?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>À qui s’adresser&#x202f;?</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>appearance theme colours look printing letter a4</source>
        <translation>apparence thème couleurs aspect impression lettre a4</translation>
    </message>
    <message>
        <source>backup restore folder move example sample</source>
        <translation>sauvegarde restaurer dossier déplacer exemple</translation>
    </message>
    <message>
        <source>careers compare choose decide values</source>
        <translation>carrières comparer choisir décider valeurs</translation>
    </message>
    <message>
        <source>chart statistics answers numbers funnel</source>
        <translation>graphique statistiques réponses chiffres entonnoir</translation>
    </message>
    <message>
        <source>city clock</source>
        <translation>ville horloge</translation>
    </message>
    <message>
        <source>companies employers organizations</source>
        <translation>entreprises employeurs sociétés</translation>
    </message>
    <message>
        <source>conference seminar fair met several</source>
        <translation>colloque séminaire forum salon rencontre plusieurs</translation>
    </message>
    <message>
        <source>contacts list table</source>
        <translation>contacts liste tableau</translation>
    </message>
    <message>
        <source>due home start reminders</source>
        <translation>à faire accueil début rappels</translation>
    </message>
    <message>
        <source>interviews meetings month calendar</source>
        <translation>entretiens rendez-vous mois calendrier</translation>
    </message>
    <message>
        <source>linkedin google outlook vcard csv contacts address book read file</source>
        <translation>linkedin google outlook vcard csv contacts carnet d’adresses lire fichier</translation>
    </message>
    <message>
        <source>mail email letter message ask thank</source>
        <translation>mail courriel e-mail lettre message demander remercier</translation>
    </message>
    <message>
        <source>manual how explain question</source>
        <translation>manuel comment expliquer question mode d’emploi</translation>
    </message>
    <message>
        <source>meet interview plan</source>
        <translation>rencontrer entretien prévoir</translation>
    </message>
    <message>
        <source>merge same person twice double</source>
        <translation>fusionner même personne deux fois doublon</translation>
    </message>
    <message>
        <source>network tree who led to whom graph</source>
        <translation>réseau arbre qui a mené à qui graphe</translation>
    </message>
    <message>
        <source>new contact somebody note</source>
        <translation>nouveau contact quelqu’un note</translation>
    </message>
    <message>
        <source>new interview meeting talk call coffee questions sheet</source>
        <translation>nouvel entretien rendez-vous échange appel café questions fiche</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>notifications pop-ups weekends hide names</source>
        <translation>notifications fenêtres week-ends masquer noms</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>préférences options</translation>
    </message>
    <message>
        <source>profile pitch background strengths goals values</source>
        <translation>profil présentation parcours points forts objectifs valeurs</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>refaire répéter</translation>
    </message>
    <message>
        <source>restore go back safety copy</source>
        <translation>restaurer revenir copie de sécurité</translation>
    </message>
    <message>
        <source>rhythm days staying in touch</source>
        <translation>rythme jours garder le contact</translation>
    </message>
    <message>
        <source>save vcard csv calendar ics archive backup file out</source>
        <translation>enregistrer vcard csv calendrier ics archive sauvegarde fichier</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>raccourcis clavier touches</translation>
    </message>
    <message>
        <source>suggest next who somebody</source>
        <translation>suggérer suivant qui quelqu’un</translation>
    </message>
    <message>
        <source>take back import batch list</source>
        <translation>défaire import lot liste</translation>
    </message>
    <message>
        <source>take back revert mistake</source>
        <translation>reprendre annuler erreur</translation>
    </message>
    <message>
        <source>templates language own</source>
        <translation>modèles langue à moi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>values exercise cards sort career</source>
        <translation>valeurs exercice cartes trier carrière</translation>
    </message>
    <message>
        <source>version licence log update bug report details</source>
        <translation>version licence journal mise à jour erreur signaler détails</translation>
    </message>
    <message>
        <source>we met spoke conversation</source>
        <translation>rencontre parlé conversation</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>A photo of your notes</source>
        <translation>Une photo de vos notes</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>And three lines</source>
        <translation>Et trois lignes</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. It is kept with your data, made smaller.</source>
        <translation>Déposez-la n’importe où dans cette fenêtre. Elle est gardée avec vos données, en plus petit.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos of your notes</source>
        <translation>Photos de vos notes</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>What stuck</source>
        <translation>Ce qui est resté</translation>
    </message>
</context>
<context>
    <name>ParticipantsDialog</name>
    <message>
        <source>A name is enough</source>
        <translation>Un nom suffit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>After the conversation each of them is thanked, and each hears from you again.</source>
        <translation>Après la conversation, chaque personne est remerciée, et chacune aura de vos nouvelles.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>{name} does not take part</source>
        <translation>{name} ne participe pas</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are good; at least 8 letters.</source>
        <translation>Quatre ou cinq mots sans lien entre eux conviennent bien ; au moins 8 caractères.</translation>
    </message>
    <message>
        <source>From then on anybody who can open your files can read what you write here.</source>
        <translation>Dès lors, quiconque peut ouvrir vos fichiers peut lire ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>Give them this one</source>
        <translation>Leur donner celle-ci</translation>
    </message>
    <message>
        <source>It protects what you write here when this computer, or a copy of your data, gets into other hands. Without it nobody can open them: not you, and not we. Write it down where you keep important papers.</source>
        <translation>Elle protège ce que vous écrivez ici si cet ordinateur, ou une copie de vos données, tombe en d’autres mains. Sans elle, personne ne peut les ouvrir : ni vous, ni nous. Notez-la là où vous gardez vos papiers importants.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>La garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser comme elles sont</translation>
    </message>
    <message>
        <source>Left as they are, they are opened with the passphrase that they have now.</source>
        <translation>Laissées comme elles sont, elles s’ouvrent avec la phrase de passe qu’elles ont maintenant.</translation>
    </message>
    <message>
        <source>Make readable without it</source>
        <translation>Les rendre lisibles sans elle</translation>
    </message>
    <message>
        <source>New backups have this passphrase. Left as they are, older ones are opened as they are now.</source>
        <translation>Les nouvelles sauvegardes ont cette phrase de passe. Laissées comme elles sont, les anciennes s’ouvrent comme maintenant.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Anciennes sauvegardes</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Retirer la phrase de passe ?</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase de passe</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>La définir</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>The window closes and comes back.</source>
        <translation>La fenêtre se ferme et revient.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, so you are asked at each start.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse la garder : elle vous est demandée à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>L’écarter…</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>En une ligne, pour vous&#x202f;; ou laissez vide</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>What is this path called?</source>
        <translation>Comment s’appelle cette piste&#x202f;?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>Pourquoi pas cette piste&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PathPart</name>
    <message>
        <source>Add the path</source>
        <translation>Ajouter la piste</translation>
    </message>
    <message>
        <source>Another path…</source>
        <translation>Autre piste…</translation>
    </message>
    <message>
        <source>Choose the path that this conversation was about, then say how it looked.</source>
        <translation>Choisissez la piste dont il a été question, puis dites comment elle vous est apparue.</translation>
    </message>
    <message>
        <source>Choose what matters to you</source>
        <translation>Choisir ce qui compte pour vous</translation>
    </message>
    <message>
        <source>How the path looked</source>
        <translation>Votre impression sur la piste</translation>
    </message>
    <message>
        <source>Once you say what matters to you in work, you can note here how a path looked on it.</source>
        <translation>Une fois dit ce qui compte pour vous dans le travail, vous pourrez noter ici ce que vaut une piste de ce point de vue.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Conseil scientifique, rédaction médicale…</translation>
    </message>
    <message>
        <source>The Paths page weighs what you choose. Choose it once more to take it back.</source>
        <translation>La page Pistes tient compte de votre choix. Choisissez encore une fois pour l’effacer.</translation>
    </message>
    <message>
        <source>Which path was it about?</source>
        <translation>De quelle piste s’agissait-il&#x202f;?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
</context>
<context>
    <name>PathQuestion</name>
    <message>
        <source>Add the path</source>
        <translation>Ajouter la piste</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Conseil scientifique, rédaction médicale…</translation>
    </message>
    <message>
        <source>Which path do you wonder about?</source>
        <translation>À quelle piste pensez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PathsEmpty</name>
    <message>
        <source>Add a path</source>
        <translation>Ajouter une piste</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Here the paths that you wonder about will stand side by side: how each looks on what you value, by what people told you. One path is enough to begin.</source>
        <translation>Ici, les pistes auxquelles vous pensez seront côte à côte&#x202f;: ce que vaut chacune pour ce qui compte à vos yeux, d’après ce qu’on vous a dit. Une piste suffit pour commencer.</translation>
    </message>
    <message>
        <source>Look by these</source>
        <translation>Regarder selon celles-ci</translation>
    </message>
    <message>
        <source>What matters to you in your work?</source>
        <translation>Qu’est-ce qui compte pour vous dans votre travail&#x202f;?</translation>
    </message>
    <message>
        <source>What matters to you in your work? Each path is looked at by that. Three are enough to begin.</source>
        <translation>Qu’est-ce qui compte pour vous dans votre travail&#x202f;? Chaque piste est regardée sous cet angle. Trois valeurs suffisent pour commencer.</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Add a path</source>
        <translation>Ajouter une piste</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>A new tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer pour de bon…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Je veux leur parler</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Sans piste</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>Comment s’appelle l’étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>comme d’habitude pour le cercle</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Address book</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>Avez-vous parlé&#x202f;?</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>No answer, which is usual. Nothing to do.</source>
        <translation>Pas de réponse, c’est courant. Rien à faire.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Attendre&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Où en sont les choses</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>{verb} by {when}</source>
        <translation>{verb}, {when}</translation>
    </message>
    <message>
        <source>{verb}, late</source>
        <translation>{verb}, en retard</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>From one import: show all</source>
        <translation>D’un import&#x202f;: tout afficher</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Search names, notes, organisations</source>
        <translation>Noms, notes, organisations</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Views and more filters</source>
        <translation>Vues et autres filtres</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Où en sont les choses</translation>
    </message>
    <message>
        <source>acquaintances</source>
        <translation>connaissances</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actives</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>any</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivées</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>inner circle</source>
        <translation>cercle proche</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>nouveaux contacts</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore précisé</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{keys} finds anything, from everywhere</source>
        <translation>{keys} trouve tout, de partout</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>From an event…</source>
        <translation>D’un événement…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Personne ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Personne ici ne correspond à «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>The people you could talk to will stand here. A name is enough to begin.</source>
        <translation>Les personnes à qui vous pourriez parler s’afficheront ici. Un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>Whoever you archive is kept here.</source>
        <translation>Les personnes que vous archivez sont gardées ici.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Change a tag</source>
        <translation>Modifier une étiquette</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Modifier une vue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Imports précédents…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Save what is shown as this view</source>
        <translation>Enregistrer ce qui s’affiche dans cette vue</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What is this tag called?</source>
        <translation>Comment s’appelle cette étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>Comment s’appelle cette vue&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Already done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer pour de bon…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Everything about {name}…</source>
        <translation>Tout sur {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver un moment</translation>
    </message>
    <message>
        <source>Gave or offered something…</source>
        <translation>J’ai donné ou proposé quelque chose…</translation>
    </message>
    <message>
        <source>I want to talk to {name}</source>
        <translation>Je veux parler à {name}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le point</translation>
    </message>
    <message>
        <source>Note a referral…</source>
        <translation>Noter une recommandation…</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesse tenue</translation>
    </message>
    <message>
        <source>Promised something…</source>
        <translation>J’ai promis quelque chose…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Me le rappeler…</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Écrire un rappel</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} a dit non</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} a dit oui</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Be in touch</source>
        <translation>&amp;Reprendre contact</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Cercle</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Greet as</source>
        <translation>&amp;Salutation</translation>
    </message>
    <message>
        <source>&amp;Heading on the sheet</source>
        <translation>T&amp;itre sur la fiche</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Piste</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>A name is needed. Any part of it is enough.</source>
        <translation>Il faut un nom. N’importe quelle partie suffit.</translation>
    </message>
    <message>
        <source>A sentence is enough</source>
        <translation>Une phrase suffit</translation>
    </message>
    <message>
        <source>Archived: check-ins pause, what you promised stays</source>
        <translation>Archivage&#x202f;: les reprises de contact s’arrêtent, vos promesses restent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Data science</source>
        <translation>Science des données</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>Science des données, analyse</translation>
    </message>
    <message>
        <source>Dr. Maya Osei</source>
        <translation>Dr Maya Osei</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Europe/Lisbon</source>
        <translation>Europe/Paris</translation>
    </message>
    <message>
        <source>How do you &amp;know each other?</source>
        <translation>Comment vous connaisse&amp;z-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How, in your own &amp;words</source>
        <translation>Comment, avec vos &amp;mots</translation>
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
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Past and present &amp;jobs</source>
        <translation>Emplois passés et act&amp;uels</translation>
    </message>
    <message>
        <source>Past and present jobs</source>
        <translation>Emplois passés et actuels</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>Fuse&amp;au horaire</translation>
    </message>
    <message>
        <source>Wh&amp;y this person</source>
        <translation>Pour&amp;quoi cette personne</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Écrivez comme si la personne pouvait le lire.</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>comme d’habitude pour le cercle</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>à l’université de Lyon</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Path: {name}</source>
        <translation>Piste&#x202f;: {name}</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} a dit non</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} a dit oui</translation>
    </message>
</context>
<context>
    <name>PersonKnows</name>
    <message>
        <source>By the story</source>
        <translation>D’après l’historique</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Not yet, you said.</source>
        <translation>Pas encore, d’après vous.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is known of {topic}?</source>
        <translation>Que sait-on ici&#x202f;: {topic}&#x202f;?</translation>
    </message>
    <message>
        <source>What {name} knows of you</source>
        <translation>Ce que {name} sait de vous</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Écrivez comme si la personne pouvait le lire.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>D’après vous.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation>Comment connaissez-vous {name}&#x202f;?</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Comment vous vous connaissez</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Votre rencontre</translation>
    </message>
    <message>
        <source>Met at {event}, through {people}.</source>
        <translation>Rencontre&#x202f;: {event}, grâce à {people}.</translation>
    </message>
    <message>
        <source>Met at {event}.</source>
        <translation>Rencontre&#x202f;: {event}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>One thing that {name} said. Your letters recall it.</source>
        <translation>Une chose que {name} a dite. Vos lettres la rappellent.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Through {people}.</source>
        <translation>Grâce à {people}.</translation>
    </message>
    <message>
        <source>To reach {name}</source>
        <translation>Pour joindre {name}</translation>
    </message>
    <message>
        <source>What has stayed with you</source>
        <translation>Ce que vous en avez gardé</translation>
    </message>
    <message>
        <source>What makes {name} the one to ask?</source>
        <translation>Qu’est-ce qui vous donne envie de parler avec {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Pourquoi {name}</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Écrivez comme si la personne pouvait le lire.</translation>
    </message>
    <message>
        <source>{how}, met at {event}, through {people}.</source>
        <translation>{how}, rencontre&#x202f;: {event}, grâce à {people}.</translation>
    </message>
    <message>
        <source>{how}, met at {event}.</source>
        <translation>{how}, rencontre&#x202f;: {event}.</translation>
    </message>
    <message>
        <source>{how}, through {people}.</source>
        <translation>{how}, grâce à {people}.</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Promised, and to remember</source>
        <translation>Promis, et à ne pas oublier</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>d’ici {day}</translation>
    </message>
    <message>
        <source>late, was for {day}</source>
        <translation>en retard, prévu {day}</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <source>A referral</source>
        <translation>Une recommandation</translation>
    </message>
    <message>
        <source>Note a referral</source>
        <translation>Noter une recommandation</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>made</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>{name} could recommend you somewhere. Before you ask, talk about {topics}.</source>
        <translation>{name} pourrait vous recommander quelque part. Avant de le demander, parlez de ceci&#x202f;: {topics}.</translation>
    </message>
    <message>
        <source>{name} knows you well enough to recommend you somewhere.</source>
        <translation>{name} vous connaît assez bien pour vous recommander quelque part.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>A sentence each is enough. All of it is saved as you type.</source>
        <translation>Une phrase suffit à chaque fois. Tout est enregistré au fil de la frappe.</translation>
    </message>
    <message>
        <source>A sentence is enough; several, one on each line</source>
        <translation>Une phrase suffit&#x202f;; s’il y en a plusieurs, une par ligne</translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation>Changer qui participe</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Heading on the sheet</source>
        <translation>Titre sur la fiche</translation>
    </message>
    <message>
        <source>Known already, don&apos;t ask</source>
        <translation>Déjà connu, ne pas demander</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>One thing they should learn about you</source>
        <translation>Une chose à apprendre sur vous</translation>
    </message>
    <message>
        <source>Put it on the sheet</source>
        <translation>Mettre sur la fiche</translation>
    </message>
    <message>
        <source>Somebody else joins…</source>
        <translation>Quelqu’un d’autre se joint…</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Que voulez-vous apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>What you found out beforehand</source>
        <translation>Ce que vous avez trouvé à l’avance</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Pourquoi {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Your conversation with {name}</source>
        <translation>Votre conversation avec {name}</translation>
    </message>
    <message>
        <source>{names} take part, too.</source>
        <translation>{names} participent aussi.</translation>
    </message>
    <message>
        <source>{names} takes part, too.</source>
        <translation>{names} participe aussi.</translation>
    </message>
    <message>
        <source>{name} does not know {topic} yet.</source>
        <translation>{name} ne le sait pas encore&#x202f;: {topic}.</translation>
    </message>
</context>
<context>
    <name>PersonSteps</name>
    <message>
        <source>Steps so far</source>
        <translation>Étapes jusqu’ici</translation>
    </message>
</context>
<context>
    <name>PersonTags</name>
    <message>
        <source>A tag</source>
        <translation>Une étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Afficher tout le monde avec cette étiquette</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Étiquette&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Photo {0}</translation>
    </message>
</context>
<context>
    <name>PhotosPart</name>
    <message>
        <source>Photos of your notes</source>
        <translation>Photos de vos notes</translation>
    </message>
</context>
<context>
    <name>PickStep</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation>Voir les doublons</translation>
    </message>
    <message>
        <source>Look at the new people</source>
        <translation>Voir les nouvelles personnes</translation>
    </message>
    <message>
        <source>Name, company or role</source>
        <translation>Nom, entreprise ou fonction</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Tout défaire</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Défaire l’import</translation>
    </message>
    <message>
        <source>The first {count}; type to find the rest.</source>
        <translation>Les {count} premières&#x202f;; tapez pour trouver les autres.</translation>
    </message>
    <message>
        <source>Who of them could you talk to? One name is a good beginning.</source>
        <translation>À qui d’entre elles pourriez-vous parler&#x202f;? Un nom est un bon début.</translation>
    </message>
</context>
<context>
    <name>PileBox</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 carte</translation>
    </message>
    <message>
        <source>Lay the card here: {keys}</source>
        <translation>Posez la carte ici&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take up again: {name}</source>
        <translation>Reprendre&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>PitchForm</name>
    <message>
        <source>A name for it, if you like</source>
        <translation>Un nom pour elle, si vous voulez</translation>
    </message>
    <message>
        <source>A pitch</source>
        <translation>Une présentation</translation>
    </message>
    <message>
        <source>At a conference</source>
        <translation>Lors d’un colloque</translation>
    </message>
    <message>
        <source>Begin with what you wrote below</source>
        <translation>Commencer par ce que vous avez écrit plus bas</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>En faire l’habituelle</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>La présentation</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Who you are, what you are curious about, and why you ask this person</source>
        <translation>Qui vous êtes, ce qui éveille votre curiosité, et pourquoi vous vous adressez à cette personne</translation>
    </message>
</context>
<context>
    <name>PitchesCard</name>
    <message>
        <source>Add another pitch</source>
        <translation>Ajouter une présentation</translation>
    </message>
    <message>
        <source>Rehearsed in {seconds} seconds.</source>
        <translation>Répétée en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The usual one. {length}</source>
        <translation>L’habituelle. {length}</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Could you see yourself there?</source>
        <translation>Pourriez-vous vous y voir&#x202f;?</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>À quel point vous pourriez vous voir chez {name}</translation>
    </message>
    <message>
        <source>How {name} looked on what you value</source>
        <translation>Votre impression sur {name}</translation>
    </message>
    <message>
        <source>{name}, apart from the path</source>
        <translation>{name}, indépendamment de la piste</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Take the tick away</source>
        <translation>Enlever la coche</translation>
    </message>
    <message>
        <source>Take this question off</source>
        <translation>Enlever cette question</translation>
    </message>
    <message>
        <source>Tick as asked</source>
        <translation>Cocher comme posée</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>posée</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore posée</translation>
    </message>
</context>
<context>
    <name>PlaceToType</name>
    <message>
        <source>Printed on the sheet as you type it here</source>
        <translation>Imprimé sur la fiche comme vous le tapez ici</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places you could see yourself</source>
        <translation>Lieux où vous pourriez vous voir</translation>
    </message>
    <message>
        <source>{0} of 5 stars</source>
        <translation>{0} étoiles sur 5</translation>
    </message>
</context>
<context>
    <name>PrepareWizard</name>
    <message>
        <source>Prepare: {name}</source>
        <translation>Préparer&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La fiche</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>File {place} of {of}.</source>
        <translation>Fichier {place} sur {of}.</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>Tout laisser de côté</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Pick somebody to talk to</source>
        <translation>Choisir à qui parler</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take all of these</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>What is in {file}</source>
        <translation>Ce que contient {file}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>La fiche telle qu’elle s’imprimera</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Answer to talk</source>
        <translation>Réponse → échange</translation>
    </message>
    <message>
        <source>Begun in</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By circle</source>
        <translation>Par cercle</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par origine</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Jours avant réponse</translation>
    </message>
    <message>
        <source>Each number counts people. Silence says nothing about you.</source>
        <translation>Chaque chiffre compte des personnes. Le silence ne dit rien de vous.</translation>
    </message>
    <message>
        <source>Here you will see how far your messages carry: asked, answered, met, introduced on, and in how many days. It begins with one short message to somebody you know.</source>
        <translation>Vous verrez ici jusqu’où portent vos messages&#x202f;: demandes, réponses, échanges, mises en relation, et en combien de jours. Tout commence par un court message à quelqu’un que vous connaissez.</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>Comment vous les connaissez</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>Talk to introduction</source>
        <translation>Échange → relation</translation>
    </message>
    <message>
        <source>Talk to referral</source>
        <translation>Échange → recommand.</translation>
    </message>
    <message>
        <source>Talk to thanks</source>
        <translation>Échange → merci</translation>
    </message>
    <message>
        <source>The bars, one after the other: {steps}</source>
        <translation>Les barres, l’une après l’autre&#x202f;: {steps}</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Distinguer</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <source>Your network in numbers</source>
        <translation>Votre réseau en chiffres</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Votre réseau jusqu’ici</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Ask how the move went</source>
        <translation>Demander comment s’est passé le déménagement</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Remind me to …</source>
        <translation>Me rappeler de…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send the paper on grants</source>
        <translation>Envoyer l’article sur les bourses</translation>
    </message>
    <message>
        <source>This day has passed: it will be on the list at once.</source>
        <translation>Ce jour est passé&#x202f;: ce sera tout de suite sur la liste.</translation>
    </message>
    <message>
        <source>What did you promise {name}?</source>
        <translation>Qu’avez-vous promis à {name}&#x202f;?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>un jour précis</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>A few words are enough to remember it by</source>
        <translation>Quelques mots suffisent pour s’en souvenir</translation>
    </message>
    <message>
        <source>A question they may ask</source>
        <translation>Une question qu’on peut vous poser</translation>
    </message>
    <message>
        <source>They may ask</source>
        <translation>On peut vous demander</translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation>Ce que vous répondriez</translation>
    </message>
    <message>
        <source>Why this field?</source>
        <translation>Pourquoi ce domaine&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Swap for another</source>
        <translation>En prendre une autre</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation>La question avec vos mots</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Ajouter&#x202f;: {question}</translation>
    </message>
    <message>
        <source>Another question that they may ask</source>
        <translation>Une autre question qu’on peut vous poser</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Souvent demandé</translation>
    </message>
    <message>
        <source>One question at a time, with a clock</source>
        <translation>Une question à la fois, avec un chronomètre</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>What they may ask</source>
        <translation>Ce qu’on peut vous demander</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>No questions yet</source>
        <translation>Pas encore de questions</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérées</translation>
    </message>
    <message>
        <source>This may sound like asking for a job. People open up more when you ask about their own way.</source>
        <translation>Cela peut ressembler à une demande d’emploi. On s’ouvre davantage quand la question porte sur son propre chemin.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Que voulez-vous apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Write your own question…</source>
        <translation>Écrire votre question…</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Votre propre question</translation>
    </message>
    <message>
        <source>{used} of {there} min</source>
        <translation>{used} min sur {there}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Pourquoi&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Why? A line is enough</source>
        <translation>Pourquoi&#x202f;? Une ligne suffit</translation>
    </message>
</context>
<context>
    <name>ReasonsEdit</name>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>What speaks for this person</source>
        <translation>Ce qui parle pour cette personne</translation>
    </message>
    <message>
        <source>{kind}: in your own words</source>
        <translation>{kind}&#x202f;: avec vos mots</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>A position, or the kind of work</source>
        <translation>Un poste, ou le genre de travail</translation>
    </message>
    <message>
        <source>A referral by {name}</source>
        <translation>Une recommandation par {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>For what &amp;role</source>
        <translation>Pour quelle &amp;fonction</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>Je l’ai demandée</translation>
    </message>
    <message>
        <source>I was recommended</source>
        <translation>Elle a été faite</translation>
    </message>
    <message>
        <source>It was offered to me</source>
        <translation>On me l’a proposée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>To which &amp;organisation</source>
        <translation>Pour quelle &amp;organisation</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Where the recommendation goes</source>
        <translation>À qui s’adresse la recommandation</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Écrivez comme si la personne pouvait le lire.</translation>
    </message>
    <message>
        <source>{what}: on which day</source>
        <translation>{what}&#x202f;: quel jour</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Before that: {seconds}.</source>
        <translation>Avant cela&#x202f;: {seconds}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hide my answer</source>
        <translation>Masquer ma réponse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation>Afficher ma réponse</translation>
    </message>
    <message>
        <source>Space starts and stops the clock.</source>
        <translation>Espace lance et arrête le chronomètre.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The words turn green as you should reach them. Nobody minds if you are elsewhere.</source>
        <translation>Les mots deviennent verts au rythme prévu. Peu importe si vous en êtes ailleurs.</translation>
    </message>
    <message>
        <source>You took {seconds} seconds.</source>
        <translation>Il vous a fallu {seconds} secondes.</translation>
    </message>
    <message>
        <source>of about {seconds} seconds</source>
        <translation>sur environ {seconds} secondes</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Already done</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>At most so many; the rest move to the next days.</source>
        <translation>Pas plus&#x202f;; le reste passe aux jours suivants.</translation>
    </message>
    <message>
        <source>Check-ins on one day</source>
        <translation>Reprises de contact par jour</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Hidden, they say “Thank somebody you met”: for a screen that others see.</source>
        <translation>Masqués, ils disent «&#x202f;Remercier une personne rencontrée&#x202f;»&#x202f;: pour un écran que d’autres voient.</translation>
    </message>
    <message>
        <source>Names in pop-ups</source>
        <translation>Noms dans les notifications</translation>
    </message>
    <message>
        <source>No reminder pops up between these times.</source>
        <translation>Aucun rappel ne s’affiche entre ces heures.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Out of sight, so that reminders reach you before you think of opening Inroad.</source>
        <translation>Sans fenêtre, pour que les rappels vous parviennent avant même que vous pensiez à ouvrir Inroad.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calmes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Week-ends</translation>
    </message>
    <message>
        <source>Whether reminders wait for Monday.</source>
        <translation>Si les rappels attendent lundi.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>And whoever is in no circle yet.</source>
        <translation>Et les personnes encore sans cercle.</translation>
    </message>
    <message>
        <source>Days, {circle}</source>
        <translation>Jours, {circle}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>About me</source>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Mises en relation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Inroad broke off the last time, by a mistake of its own. What it had saved is here.</source>
        <translation>La dernière fois, Inroad s’est interrompu par une erreur de sa part. Ce qu’il avait enregistré est ici.</translation>
    </message>
    <message>
        <source>Something went wrong in Inroad. What you typed is still there, and you can go on.</source>
        <translation>Un problème est survenu dans Inroad. Ce que vous avez tapé est toujours là, et vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>SaidYesDialog</name>
    <message>
        <source>&amp;When will you talk?</source>
        <translation>&amp;Quand allez-vous vous parler&#x202f;?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keep it and write back</source>
        <translation>Garder et répondre</translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation>Garder cette date</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>One of the &amp;times you offered</source>
        <translation>Un des &amp;créneaux proposés</translation>
    </message>
    <message>
        <source>Or &amp;another time</source>
        <translation>Ou une &amp;autre date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} a dit oui</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved yet. {0} {1}</source>
        <translation>Pas encore enregistré. {0} {1}</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Enregistré à l’instant</translation>
    </message>
    <message>
        <source>What you typed stays here; Inroad keeps trying.</source>
        <translation>Ce que vous avez tapé reste ici&#x202f;; Inroad continue d’essayer.</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Écrivez comme si la personne pouvait le lire.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A colour that you chose for your whole system is taken here too.</source>
        <translation>Une couleur choisie pour tout votre système est reprise ici aussi.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>After how many days without contact a check-in is due. For one person you can set another.</source>
        <translation>Après combien de jours sans contact il est temps de reprendre contact. Vous pouvez choisir un autre rythme pour une personne.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>As this computer: {city}</source>
        <translation>Comme cet ordinateur&#x202f;: {city}</translation>
    </message>
    <message>
        <source>As your system</source>
        <translation>Comme votre système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Each change holds at once.</source>
        <translation>Chaque changement vaut aussitôt.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Aide et à propos</translation>
    </message>
    <message>
        <source>Inroad&apos;s green</source>
        <translation>Le vert d’Inroad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Clair, sombre, ou comme votre système.</translation>
    </message>
    <message>
        <source>Look and place</source>
        <translation>Aspect et lieu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Questions and letters</source>
        <translation>Questions et lettres</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The window closes and comes back in it.</source>
        <translation>La fenêtre se ferme et revient dans cette langue.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>What conversation sheets are printed on.</source>
        <translation>Le format des fiches imprimées.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your days, times and reminders follow it. Leave it empty to follow this computer.</source>
        <translation>Vos jours, vos heures et vos rappels le suivent. Laissez vide pour suivre cet ordinateur.</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Votre fuseau horaire</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Je veux leur parler</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What you change here is changed for all of them.</source>
        <translation>Ce que vous changez ici change pour toutes ces personnes.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
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
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>One page, as it will print. Your name and a sentence about yourself are typed right on it.</source>
        <translation>Une page, telle qu’elle s’imprimera. Votre nom et une phrase sur vous se tapent directement dessus.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Enregistrer la fiche en PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La fiche</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>One or two sentences about you</source>
        <translation>Une ou deux phrases sur vous</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>La fiche telle qu’elle s’imprimera</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Be in touch</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>Both are kept, one below the other.</source>
        <translation>Les deux sont gardés, l’un sous l’autre.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>En contact depuis</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>Comment vous les connaissez</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Sur la fiche</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Why them</source>
        <translation>Pourquoi</translation>
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
        <translation>Les {of} sont posées, dont {very} très importantes.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>It begins with your answers of {day}. Take up what has changed, or lay them all again.</source>
        <translation>On part de vos réponses du {day}. Reprenez ce qui a changé, ou reposez-les toutes.</translation>
    </message>
    <message>
        <source>Lay them all again</source>
        <translation>Toutes les reposer</translation>
    </message>
    <message>
        <source>One card at a time; the first thought is often the best. Stop whenever you like.</source>
        <translation>Une carte à la fois&#x202f;; la première idée est souvent la bonne. Arrêtez-vous quand vous voulez.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Reprendre la dernière</translation>
    </message>
    <message>
        <source>What matters to you in work?</source>
        <translation>Qu’est-ce qui compte pour vous dans le travail&#x202f;?</translation>
    </message>
    <message>
        <source>{laid} of {of}</source>
        <translation>{laid} sur {of}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>Pourriez-vous vous voir ici&#x202f;?</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>À quel point vous pourriez vous y voir</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. What you hear will stand here.</source>
        <translation>Personne ne vous a encore parlé de ce lieu. Ce que vous entendrez s’affichera ici.</translation>
    </message>
    <message>
        <source>Nobody has told you about this yet. When you look back on a conversation, you can note it.</source>
        <translation>Personne ne vous en a encore parlé. Quand vous faites le point sur une conversation, vous pouvez le noter.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Answer in your own words.</source>
        <translation>Répondez avec vos mots.</translation>
    </message>
    <message>
        <source>Say who you are in your own words.</source>
        <translation>Dites qui vous êtes avec vos mots.</translation>
    </message>
    <message>
        <source>Your answer is hidden: try without it first.</source>
        <translation>Votre réponse est masquée&#x202f;: essayez d’abord sans elle.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Closed, Inroad stays in the task bar, so that it can remind you.</source>
        <translation>Une fois fermé, Inroad reste dans la barre des tâches, pour pouvoir vous faire signe.</translation>
    </message>
    <message>
        <source>Inroad is still here</source>
        <translation>Inroad est toujours là</translation>
    </message>
    <message>
        <source>It reminds you from the tray. “Quit” in its menu ends it.</source>
        <translation>Il vous fait signe depuis la zone de notification. «&#x202f;Quitter&#x202f;» dans son menu l’arrête.</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>L’y garder</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{keys} ends it.</source>
        <translation>{keys} l’arrête.</translation>
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
        <translation>2019, 09/2019 ou sept. 2019</translation>
    </message>
    <message>
        <source>2019, 09/2019 or Sept 2019; empty while it lasts</source>
        <translation>2019, 09/2019 ou sept. 2019&#x202f;; vide si cela dure encore</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En tant que</translation>
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
        <translation>Note</translation>
    </message>
    <message>
        <source>Postdoc</source>
        <translation>Postdoc</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What it was like, in a word or two</source>
        <translation>Comment c’était, en un mot ou deux</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>now</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, fait</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>2016–2019 Postdoc, MPI Leipzig</source>
        <translation>2016–2019 Postdoc, MPI Leipzig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>As what, and where?</source>
        <translation>En tant que quoi, et où&#x202f;?</translation>
    </message>
    <message>
        <source>Several lines, pasted, become several steps</source>
        <translation>Plusieurs lignes collées deviennent plusieurs étapes</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Their steps beside yours</source>
        <translation>Son parcours à côté du vôtre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Grande fenêtre</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Notes générales</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Question {0} sur {1}</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>prévu jusqu’à {0}</translation>
    </message>
</context>
<context>
    <name>SuggestedQuestions</name>
    <message>
        <source>Suggested questions</source>
        <translation>Questions suggérées</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Do not suggest again</source>
        <translation>Ne plus suggérer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Suggest again in a month</source>
        <translation>Suggérer à nouveau dans un mois</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy “{text}”</source>
        <translation>Copier «&#x202f;{text}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Not prepared</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Fiche prête</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>TalkNextCard</name>
    <message>
        <source>Talk next to</source>
        <translation>Parler ensuite avec</translation>
    </message>
</context>
<context>
    <name>ThanksStep</name>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>What stuck comes first: it is what makes the letter yours.</source>
        <translation>Ce qui est resté vient en premier&#x202f;: c’est ce qui rend la lettre personnelle.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Photo {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{0} per cent of the time</source>
        <translation>{0} pour cent du temps</translation>
    </message>
</context>
<context>
    <name>TimeSaid</name>
    <message>
        <source>For them: {time}</source>
        <translation>Pour l’autre&#x202f;: {time}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Story</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Préparer une conversation</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À voir aussi</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Votre réseau jusqu’ici</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n à faire maintenant</numerusform>
            <numerusform>%n à faire maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Inroad: {state}</source>
        <translation>Inroad&#x202f;: {state}</translation>
    </message>
    <message>
        <source>No conversation planned</source>
        <translation>Aucune conversation prévue</translation>
    </message>
    <message>
        <source>Nothing due now</source>
        <translation>Rien à faire maintenant</translation>
    </message>
    <message>
        <source>Open Inroad</source>
        <translation>Ouvrir Inroad</translation>
    </message>
    <message>
        <source>Pause reminders for a day</source>
        <translation>Suspendre les rappels un jour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TreeFoot</name>
    <message>
        <source>A click opens. Arrow keys go from box to box, Enter opens.</source>
        <translation>Un clic ouvre. Flèches&#x202f;: d’une case à l’autre&#x202f;; Entrée ouvre.</translation>
    </message>
    <message>
        <source>Dashed: named by somebody else as well.</source>
        <translation>Tirets&#x202f;: cité aussi par d’autres.</translation>
    </message>
    <message>
        <source>Dotted: back to somebody from before.</source>
        <translation>Pointillés&#x202f;: retour vers quelqu’un d’avant.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Plus grand (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Voir toute l’image (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the wheel)</source>
        <translation>Plus petit (-, ou Ctrl et la molette)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>La garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try once more; capital letters count.</source>
        <translation>Ce n’est pas la phrase de passe. Réessayez ; les majuscules comptent.</translation>
    </message>
    <message>
        <source>The one that your data had when it was made.</source>
        <translation>Celle que vos données avaient quand elle a été faite.</translation>
    </message>
    <message>
        <source>This backup has a passphrase</source>
        <translation>Cette sauvegarde a une phrase de passe</translation>
    </message>
    <message>
        <source>Type it to open them. Without it nobody can.</source>
        <translation>Tapez-la pour les ouvrir. Sans elle, personne ne le peut.</translation>
    </message>
    <message>
        <source>Your data have a passphrase</source>
        <translation>Vos données ont une phrase de passe</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Writing your data anew…</source>
        <translation>Réécriture de vos données…</translation>
    </message>
    <message>
        <source>Your data have no passphrase any more.</source>
        <translation>Vos données n’ont plus de phrase de passe.</translation>
    </message>
    <message>
        <source>Your data have the new passphrase.</source>
        <translation>Vos données ont la nouvelle phrase de passe.</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Card {number} of {of}.</source>
        <translation>Carte {number} sur {of}.</translation>
    </message>
</context>
<context>
    <name>ValueChips</name>
    <message>
        <source>+ What matters to you</source>
        <translation>+ Ce qui compte pour vous</translation>
    </message>
    <message>
        <source>Add what matters to you</source>
        <translation>Ajouter ce qui compte pour vous</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Ce qui compte pour vous</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Must have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>Compare with earlier</source>
        <translation>Comparer avec avant</translation>
    </message>
    <message>
        <source>Do the exercise</source>
        <translation>Faire l’exercice</translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation>Continuer l’exercice</translation>
    </message>
    <message>
        <source>How much each matters to you</source>
        <translation>Importance de chacune</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Afficher toutes les valeurs</translation>
    </message>
    <message>
        <source>Tap the three that matter most to you; more can come later.</source>
        <translation>Touchez les trois qui comptent le plus pour vous&#x202f;; d’autres pourront suivre.</translation>
    </message>
    <message>
        <source>Thirty cards in three piles, at most seven kept: about ten minutes</source>
        <translation>Trente cartes en trois piles, sept gardées au plus&#x202f;: une dizaine de minutes</translation>
    </message>
</context>
<context>
    <name>ValuesRoundsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Do the exercise again in a few months; then the answers stand side by side.</source>
        <translation>Refaites l’exercice dans quelques mois&#x202f;; les réponses seront alors côte à côte.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Ce qui compte pour vous</translation>
    </message>
    <message>
        <source>What you valued then and now</source>
        <translation>Ce qui comptait pour vous, avant et maintenant</translation>
    </message>
    <message>
        <source>What you valued, by the day you were asked</source>
        <translation>Ce qui comptait pour vous, selon le jour de la réponse</translation>
    </message>
    <message>
        <source>Your answers will stand here once you have done the exercise.</source>
        <translation>Vos réponses s’afficheront ici quand vous aurez fait l’exercice.</translation>
    </message>
</context>
<context>
    <name>ValuesWizard</name>
    <message>
        <source>Go on another day where you stopped. Until then your values stay as they are.</source>
        <translation>Reprenez un autre jour au même endroit. D’ici là, vos valeurs restent telles quelles.</translation>
    </message>
    <message>
        <source>How much each matters</source>
        <translation>Importance de chacune</translation>
    </message>
    <message>
        <source>Keep seven</source>
        <translation>En garder sept</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation>Garder ces valeurs</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Trier les cartes</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Ce qui compte pour vous</translation>
    </message>
    <message>
        <source>What you value in work</source>
        <translation>Ce qui compte pour vous dans le travail</translation>
    </message>
</context>
<context>
    <name>WebsiteRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Ouvrir le site web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>Choose what to keep</source>
        <translation>Choisir quoi garder</translation>
    </message>
    <message>
        <source>From a little to above all. A must-have is a deal-breaker: no path makes up for it.</source>
        <translation>D’un peu à avant tout. Une valeur indispensable est rédhibitoire&#x202f;: rien d’autre dans une piste ne la compense.</translation>
    </message>
    <message>
        <source>How much does each matter?</source>
        <translation>Quelle importance pour chacune&#x202f;?</translation>
    </message>
    <message>
        <source>Leaving your list: {names}. What people told you on it stays, for when it comes back.</source>
        <translation>Sortie de votre liste&#x202f;: {names}. Ce qu’on vous en a dit est gardé pour son retour.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Keep one value at least, then say how much it matters.</source>
        <translation>Rien n’est encore gardé. Gardez au moins une valeur, puis dites son importance.</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Rédhibitoire&#x202f;: une piste à qui elle manque le dit clairement.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Importance&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Indispensable&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>Add to calendar…</source>
        <translation>Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>At that time you also talk with {names}.</source>
        <translation>À ce moment-là, vous parlez aussi avec {names}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Pas encore fixé</translation>
    </message>
    <message>
        <source>Not agreed yet after all</source>
        <translation>Finalement pas encore fixé</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Fixer une date</translation>
    </message>
    <message>
        <source>The clocks go forward then: {asked} does not exist, so it is {real}.</source>
        <translation>Passage à l’heure d’été&#x202f;: {asked} n’existe pas, ce sera donc {real}.</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Le même que le mien</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Son fuseau horaire</translation>
    </message>
    <message>
        <source>This time has passed. That is fine if you have talked already.</source>
        <translation>Ce moment est passé. C’est très bien si vous vous êtes déjà parlé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>{time} for you, {there}</source>
        <translation>{time} pour vous, {there}</translation>
    </message>
</context>
<context>
    <name>WhereEdit</name>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>If it fails: a number</source>
        <translation>En cas de panne&#x202f;: un numéro</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number if it fails</source>
        <translation>Numéro en cas de panne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>We agreed what it is about</source>
        <translation>Nous savons de quoi nous allons parler</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Everything about {name}</source>
        <translation>Tout sur {name}</translation>
    </message>
    <message>
        <source>PDF, to print or to send (*.pdf)</source>
        <translation>PDF, à imprimer ou à envoyer (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte simple (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
</context>
<context>
    <name>WhomToAskDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody is left to suggest. Add whoever comes to mind, or ask those you talk with: who else?</source>
        <translation>Plus personne à suggérer. Ajoutez les noms qui vous viennent, ou demandez à qui vous parlez&#x202f;: qui d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Those who are close to you answer most readily, so they stand first.</source>
        <translation>Les personnes qui vous sont proches répondent le plus volontiers, c’est pourquoi elles viennent en premier.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} à {last} sur {count}</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Change letters…</source>
        <translation>Modifier les lettres…</translation>
    </message>
    <message>
        <source>Change questions…</source>
        <translation>Modifier les questions…</translation>
    </message>
    <message>
        <source>For new letters and questions, and for sheets.</source>
        <translation>Pour les nouvelles lettres et questions, et pour les fiches.</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What a message begins from: in your own words, or hidden.</source>
        <translation>Ce dont part un message&#x202f;: avec vos mots, ou masqué.</translation>
    </message>
    <message>
        <source>What is suggested when you prepare: in your own words, hidden, or added by you.</source>
        <translation>Ce qui est suggéré quand vous préparez&#x202f;: avec vos mots, masqué, ou ajouté par vous.</translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Whom to ask…</source>
        <translation>À qui s’adresser…</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>General notes</source>
        <translation>Notes générales</translation>
    </message>
    <message>
        <source>Notes for this question</source>
        <translation>Notes pour cette question</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>Ce qui est dit, en quelques mots</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type a part of a city or a country; Down lists them all</source>
        <translation>Tapez une partie d’une ville ou d’un pays&#x202f;; Bas les affiche tous</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Starts the clock. At the agreed time it starts by itself.</source>
        <translation>Lance le chronomètre. À l’heure convenue, il démarre tout seul.</translation>
    </message>
    <message>
        <source>You talked: the next thing is to look back</source>
        <translation>C’est fait&#x202f;: il reste à faire le point</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>_ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Inroad waits for your passphrase</source>
        <translation>Inroad attend votre phrase de passe</translation>
    </message>
</context>
</TS>
