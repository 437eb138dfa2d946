<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inroad</source>
        <translation>Über Inroad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. No names and no notes are in it.</source>
        <translation>Kopiert. Es stehen keine Namen und keine Notizen darin.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>It could not be opened here. Its place is {place}.</source>
        <translation>Es ließ sich hier nicht öffnen. Es liegt unter {place}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>On the page that you had Inroad from. The program itself asks no server.</source>
        <translation>Auf der Seite, von der du Inroad hast. Das Programm selbst fragt keinen Server.</translation>
    </message>
    <message>
        <source>On {page}. The program itself asks no server.</source>
        <translation>Auf {page}. Das Programm selbst fragt keinen Server.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Lizenzen zeigen</translation>
    </message>
    <message>
        <source>Show the folder of your data</source>
        <translation>Ordner deiner Daten zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Worauf es baut</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>{file} in that folder: when Inroad started, and what went wrong. No names, no notes.</source>
        <translation>{file} in diesem Ordner: wann Inroad startete und was schiefging. Keine Namen, keine Notizen.</translation>
    </message>
    <message>
        <source>{licence}: free to use, change and pass on.</source>
        <translation>{licence}: frei zu nutzen, zu ändern und weiterzugeben.</translation>
    </message>
</context>
<context>
    <name>AboutMePage</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>An article, a contact, a hand with something you know well</source>
        <translation>Ein Artikel, ein Kontakt, Hilfe bei etwas, das du gut kannst</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Choose what matters to you in work. Questions and paths are weighed by it.</source>
        <translation>Wähle, was dir bei der Arbeit wichtig ist. Fragen und Wege werden danach gewichtet.</translation>
    </message>
    <message>
        <source>For you, to read before you write or talk. Nothing of it is sent by itself.</source>
        <translation>Für dich, zum Lesen vor dem Schreiben oder Sprechen. Nichts davon wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Etwas zurückgeben</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Introducing yourself</source>
        <translation>Dich vorstellen</translation>
    </message>
    <message>
        <source>My pitches</source>
        <translation>Meine Vorstellungen</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>Meine Stationen</translation>
    </message>
    <message>
        <source>My values</source>
        <translation>Meine Werte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Offered in thank-you letters and check-ins.</source>
        <translation>Wird in Dankesbriefen angeboten und wenn du dich wieder meldest.</translation>
    </message>
    <message>
        <source>Say it once here; letters and sheets have it from then on. Saved as you type.</source>
        <translation>Sag es einmal hier; von da an haben es Briefe und Blätter. Wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Signs your letters, and stands on your sheet.</source>
        <translation>Steht unter deinen Briefen und auf deinem Blatt.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>The first ones are printed on your sheets, without the answers.</source>
        <translation>Die ersten stehen auf deinen Blättern, ohne die Antworten.</translation>
    </message>
    <message>
        <source>The usual one is printed on your sheets and offered in letters. 30 seconds are enough.</source>
        <translation>Die übliche steht auf deinen Blättern und wird in Briefen angeboten. 30 Sekunden genügen.</translation>
    </message>
    <message>
        <source>Theirs stand beside yours on the sheet. Several lines can be pasted at once.</source>
        <translation>Auf dem Blatt stehen sie neben denen der anderen Person. Mehrere Zeilen lassen sich auf einmal einfügen.</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation>Was dich herführt</translation>
    </message>
    <message>
        <source>What others come to you for</source>
        <translation>Womit andere zu dir kommen</translation>
    </message>
    <message>
        <source>What they may ask me</source>
        <translation>Was ich gefragt werden könnte</translation>
    </message>
    <message>
        <source>What you are looking for, and from when on</source>
        <translation>Was du suchst, und ab wann</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Was du anbieten kannst</translation>
    </message>
    <message>
        <source>What you read about without being asked</source>
        <translation>Worüber du von dir aus liest</translation>
    </message>
    <message>
        <source>What you studied, where you worked, what you made</source>
        <translation>Was du studiert hast, wo du gearbeitet und was du geschaffen hast</translation>
    </message>
    <message>
        <source>What you want to have decided, and by when</source>
        <translation>Was du entschieden haben willst, und bis wann</translation>
    </message>
    <message>
        <source>What you would like to know a year from now</source>
        <translation>Was du in einem Jahr wissen möchtest</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo du stehst</translation>
    </message>
</context>
<context>
    <name>AddOwnValue</name>
    <message>
        <source>A value of your own</source>
        <translation>Ein eigener Wert</translation>
    </message>
    <message>
        <source>A value that is missing…</source>
        <translation>Ein Wert, der fehlt…</translation>
    </message>
    <message>
        <source>Add a value of your own</source>
        <translation>Eigenen Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A name, or paste a profile: name, role, link</source>
        <translation>Ein Name, oder ein Profil einfügen: Name, Position, Link</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>Mit Vorbereitung</translation>
    </message>
    <message>
        <source>Add role, organisation or link</source>
        <translation>Position, Organisation oder Link ergänzen</translation>
    </message>
    <message>
        <source>Already in your address book: </source>
        <translation>Schon in deinem Adressbuch: </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How do you know each other?</source>
        <translation>Woher kennt ihr euch?</translation>
    </message>
    <message>
        <source>Is this {name}, {about}?</source>
        <translation>Ist das {name}, {about}?</translation>
    </message>
    <message>
        <source>Keep it as the name</source>
        <translation>Als Namen behalten</translation>
    </message>
    <message>
        <source>Somebody else of the same name is fine.</source>
        <translation>Jemand anderes mit demselben Namen ist in Ordnung.</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Zerlegen</translation>
    </message>
    <message>
        <source>Understood from what you pasted. </source>
        <translation>Aus dem Eingefügten gelesen. </translation>
    </message>
    <message>
        <source>more than a name</source>
        <translation>mehr als ein Name</translation>
    </message>
</context>
<context>
    <name>AddToCalendar</name>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}, and open in your calendar</source>
        <translation>Als {file} gespeichert und in deinem Kalender offen</translation>
    </message>
    <message>
        <source>Saved as {file}: open it in your calendar</source>
        <translation>Als {file} gespeichert: Öffne es in deinem Kalender</translation>
    </message>
</context>
<context>
    <name>AlsoThank</name>
    <message>
        <source>Already done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Introduced you to {met}. Two lines tell how it went.</source>
        <translation>Hat dich mit {met} bekannt gemacht. Zwei Zeilen erzählen, wie es war.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Thanks to others</source>
        <translation>Dank an andere</translation>
    </message>
    <message>
        <source>Was there too.</source>
        <translation>War auch dabei.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add to the next conversation</source>
        <translation>Ins nächste Gespräch nehmen</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Als Nächstes fragen</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Blatt öffnen</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Who could tell you?</source>
        <translation>Wer könnte es dir sagen?</translation>
    </message>
    <message>
        <source>{name} could tell you.</source>
        <translation>{name} könnte es dir sagen.</translation>
    </message>
</context>
<context>
    <name>AskHowKnown</name>
    <message>
        <source>It can be said later, on the People page.</source>
        <translation>Das geht auch später, auf der Seite „Leute“.</translation>
    </message>
    <message>
        <source>One tap. A first message begins differently with a friend.</source>
        <translation>Ein Tippen. An Nahestehende beginnt eine erste Nachricht anders.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Rest auslassen</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>A name is enough.</source>
        <translation>Ein Name genügt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer.</source>
        <translation>Alles, was du schreibst, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Import people you know…</source>
        <translation>Bekannte Leute importieren…</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Oder:</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Ein Beispiel zeigen</translation>
    </message>
    <message>
        <source>Somebody you like to talk to is a good beginning: a friend, a former colleague, a teacher.</source>
        <translation>Ein guter Anfang ist jemand, mit dem du gern sprichst: aus dem Freundeskreis, von einer früheren Arbeit, aus der Schule.</translation>
    </message>
    <message>
        <source>Who could you talk to this week?</source>
        <translation>Mit wem könntest du diese Woche sprechen?</translation>
    </message>
</context>
<context>
    <name>AutostartOffer</name>
    <message>
        <source>No, thanks</source>
        <translation>Nein danke</translation>
    </message>
    <message>
        <source>Shall Inroad start with your computer, out of sight, so that its reminders reach you?</source>
        <translation>Soll Inroad mit deinem Computer starten, ohne Fenster, damit dich Erinnerungen erreichen?</translation>
    </message>
    <message>
        <source>Start it with my computer</source>
        <translation>Mit meinem Computer starten</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All is as it was on {moment}. What is here now is backed up first, so you can come back to it. The window closes and comes back.</source>
        <translation>Alles ist, wie es am {moment} war. Was jetzt hier ist, wird vorher gesichert; du kannst also dahin zurück. Das Fenster schließt sich und kommt wieder.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Zu dieser Sicherung zurückgehen?</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Dahin zurückgehen…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Made at the end of each run, once a day, and before each import and update.</source>
        <translation>Entstehen beim Beenden, einmal am Tag und vor jedem Import und jeder neuen Version.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The backup could not be opened here.</source>
        <translation>Die Sicherung ließ sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made by itself.</source>
        <translation>Noch gibt es keine Sicherung. Die erste entsteht von selbst.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>has another passphrase</source>
        <translation>hat ein anderes Passwort</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0}&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{0} per cent</source>
        <translation>{0}&#xa0;Prozent</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} von {2}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Got it</source>
        <translation>Alles klar</translation>
    </message>
</context>
<context>
    <name>CameUp</name>
    <message>
        <source>Came up</source>
        <translation>Zur Sprache kam</translation>
    </message>
    <message>
        <source>Note a name or place</source>
        <translation>Name oder Ort notieren</translation>
    </message>
    <message>
        <source>People, places, promises and things to read: {0} notes one while you listen.</source>
        <translation>Leute, Orte, Versprechen und Lesenswertes: {0} notiert etwas, während du zuhörst.</translation>
    </message>
</context>
<context>
    <name>CameUpPart</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Name or a few words, then Enter</source>
        <translation>Name oder ein paar Worte, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Nobody and nothing is noted. If a name, a place, a promise or a book came up, add it here.</source>
        <translation>Noch ist nichts notiert. Kam ein Name, ein Ort, ein Versprechen oder ein Buch zur Sprache, füge es hier hinzu.</translation>
    </message>
    <message>
        <source>People to ask, places and promises at once; Undo takes all of it back</source>
        <translation>Leute zum Fragen, Orte und Versprechen auf einmal; „Rückgängig“ nimmt alles zurück</translation>
    </message>
    <message>
        <source>Take up all</source>
        <translation>Alles übernehmen</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Was zur Sprache kam</translation>
    </message>
    <message>
        <source>Who and what came up</source>
        <translation>Wer und was zur Sprache kam</translation>
    </message>
</context>
<context>
    <name>CameUpRow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add, to ask</source>
        <translation>Zum Fragen dazu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>Wie sehr du dich bei {name} sehen könntest</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>Wie sehr du dich dort sehen könntest</translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation>Nur behalten</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Somebody else of the same name, who is not in your list yet</source>
        <translation>Jemand anderes mit demselben Namen, noch nicht in deiner Liste</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
</context>
<context>
    <name>ChooseNext</name>
    <message>
        <source>A good beginning</source>
        <translation>Ein guter Anfang</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Noch ein Name</translation>
    </message>
    <message>
        <source>Go to Today. Nothing is lost.</source>
        <translation>Zu „Heute“. Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next: why them, a few questions, and a sheet of one page to print. About ten minutes.</source>
        <translation>Als Nächstes: warum gerade diese Person, ein paar Fragen und ein Blatt von einer Seite zum Drucken. Etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Gespräch mit {name} vorbereiten</translation>
    </message>
    <message>
        <source>Those who know you well answer most readily, so they stand first.</source>
        <translation>Wer dich gut kennt, antwortet am ehesten; darum stehen sie vorn.</translation>
    </message>
    <message>
        <source>Whom first?</source>
        <translation>Wen zuerst?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the People page</source>
        <translation>
            <numerusform>und %n weitere Person auf der Seite „Leute“</numerusform>
            <numerusform>und %n weitere Personen auf der Seite „Leute“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePersonDialog</name>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Search, or type a new name</source>
        <translation>Suchen oder einen neuen Namen tippen</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>Wen fragen?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
</context>
<context>
    <name>ChosenQuestions</name>
    <message>
        <source>Your questions</source>
        <translation>Deine Fragen</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Nothing in it</source>
        <translation>Nichts darin</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Was „{column}“ ist</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>No date yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Nicht vorbereitet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Blatt bereit</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Add to calendar…</source>
        <translation>In den Kalender…</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Anderer Termin</translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation>Gespräch absagen</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Nicht vorbereitet</translation>
    </message>
    <message>
        <source>Not thanked yet</source>
        <translation>Noch nicht gedankt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Notizen öffnen</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Blatt bereit</translation>
    </message>
    <message>
        <source>Thanks sent</source>
        <translation>Dank gesendet</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Who takes part…</source>
        <translation>Wer teilnimmt…</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>Habt ihr gesprochen?</translation>
    </message>
    <message>
        <source>Here you will find your conversations: those coming up with their sheets, and those behind you with what has stayed.</source>
        <translation>Hier findest du deine Gespräche: die kommenden mit ihren Blättern und die vergangenen mit dem, was geblieben ist.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>To look back on</source>
        <translation>Zum Zurückblicken</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Bevorstehend</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>A copy of everything</source>
        <translation>Eine Kopie von allem</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>All of it is copied to {folder} and looked at before anything is removed here. The window closes and comes back.</source>
        <translation>Alles wird nach {folder} kopiert und geprüft, bevor hier etwas entfernt wird. Das Fenster schließt sich und kommt wieder.</translation>
    </message>
    <message>
        <source>Asked for at the start. Without it nobody can open your data and the backups made since.</source>
        <translation>Wird beim Start erfragt. Ohne es kann niemand deine Daten und die seither gemachten Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Everything in one file, or people for an address book, a spreadsheet or a calendar.</source>
        <translation>Alles in einer Datei, oder Leute für ein Adressbuch, eine Tabelle oder einen Kalender.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Inroad was started on a folder of its own (--data, or sample data), so it stays there.</source>
        <translation>Inroad wurde mit einem eigenen Ordner gestartet (--data oder Beispieldaten), darum bleibt es dort.</translation>
    </message>
    <message>
        <source>Made by themselves; look inside one, or go back to it.</source>
        <translation>Entstehen von selbst; sieh in eine hinein, oder geh zu ihr zurück.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Move the data to another folder</source>
        <translation>Daten in einen anderen Ordner verlegen</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>Deine Daten verlegen?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verlegen…</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>Deine Daten werden verlegt…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Das Passwort entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Festlegen …</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>The database inroad.db and its backups.</source>
        <translation>Die Datenbank inroad.db und ihre Sicherungen.</translation>
    </message>
    <message>
        <source>The folder could not be opened here. It is written beside the button.</source>
        <translation>Der Ordner ließ sich hier nicht öffnen. Er steht neben dem Knopf.</translation>
    </message>
    <message>
        <source>There is none: anybody who can open your files can read what you write here.</source>
        <translation>Es gibt keines: Wer deine Dateien öffnen kann, kann lesen, was du hier schreibst.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>By when: {what}</source>
        <translation>Bis wann: {what}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>No day: {what}</source>
        <translation>Kein Tag: {what}</translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation>Tag setzen</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Doing it again…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was die Person macht</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Wo die Person arbeitet</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
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
        <translation>Eine oder mehrere Dateien hierher ziehen, oder</translation>
    </message>
</context>
<context>
    <name>DroppedPaths</name>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Already done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Anderer Termin</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein danke</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Doppelte werden gesucht…</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Zwei Personen zusammenführen</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Hier ist anscheinend niemand doppelt.</translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>Eine der beiden Personen ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That was the last pair. Those left for later come again next time.</source>
        <translation>Das war das letzte Paar. Was du auf später verschoben hast, kommt beim nächsten Mal wieder.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>← and → choose a side</source>
        <translation>← und → wählen eine Seite</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Veranstaltung löschen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Its people stay.</source>
        <translation>Ihre Leute bleiben.</translation>
    </message>
    <message>
        <source>People from an event</source>
        <translation>Leute von einer Veranstaltung</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Veranstaltung speichern</translation>
    </message>
    <message>
        <source>What was it called? A word is enough.</source>
        <translation>Wie hieß sie? Ein Wort genügt.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>eine neue</translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Veranstaltung</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Careers day, a conference, a seminar</source>
        <translation>Karrieretag, Konferenz, Seminar</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Tag der Veranstaltung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Lisbon, or online</source>
        <translation>Lissabon, oder online</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>EventLines</name>
    <message>
        <source>&amp;Whom did you meet? One on each line</source>
        <translation>&amp;Wen hast du getroffen? Eine Person je Zeile</translation>
    </message>
    <message>
        <source>Maya Osei, Science policy advisor, Royal Society
Tom Brandt, tom@example.org
A name alone is enough</source>
        <translation>Maya Osei, Politikberatung, Royal Society
Tom Brandt, tom@example.org
Ein Name allein genügt</translation>
    </message>
    <message>
        <source>What each line will make is shown here, before anything is added.</source>
        <translation>Hier siehst du, was aus jeder Zeile wird, bevor etwas hinzukommt.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Whom did you meet? One on each line</source>
        <translation>Wen hast du getroffen? Eine Person je Zeile</translation>
    </message>
</context>
<context>
    <name>EventMet</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>{0} weitere zeigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Invented people are among yours</source>
        <translation>Erfundene Leute sind unter deinen</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Opens a second window on invented people. It is thrown away when you close it.</source>
        <translation>Öffnet ein zweites Fenster mit erfundenen Leuten. Beim Schließen wird alles verworfen.</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>The example could not be started here.</source>
        <translation>Das Beispiel ließ sich hier nicht starten.</translation>
    </message>
    <message>
        <source>The invented people and what hangs on them go; what you added stays. You can undo it.</source>
        <translation>Die erfundenen Leute und alles, was an ihnen hängt, verschwinden; was du hinzugefügt hast, bleibt. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Wen</translation>
    </message>
    <message>
        <source>A table, .csv, with one row for each person and where things stand.</source>
        <translation>Eine Tabelle, .csv, mit einer Zeile je Person und ihrem Stand.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Contact cards, .vcf: names, e-mail, phone, links, organisation and tags.</source>
        <translation>Kontaktkarten, .vcf: Namen, E-Mail, Telefon, Links, Organisation und Schlagwörter.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything, to keep or to take to another computer</source>
        <translation>Alles, zum Aufheben oder für einen anderen Computer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation>Für einen Kalender</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Für eine Tabelle</translation>
    </message>
    <message>
        <source>For an old address book</source>
        <translation>Für ein altes Adressbuch</translation>
    </message>
    <message>
        <source>For another address book</source>
        <translation>Für ein anderes Adressbuch</translation>
    </message>
    <message>
        <source>One file, .inroad.json, with all that you entered, your notes too.</source>
        <translation>Eine Datei, .inroad.json, mit allem, was du eingegeben hast, auch deinen Notizen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The folder could not be opened. The file is {file}.</source>
        <translation>Der Ordner ließ sich nicht öffnen. Die Datei ist {file}.</translation>
    </message>
    <message>
        <source>The same cards as older programs read them, .vcf 3.0.</source>
        <translation>Dieselben Karten, wie ältere Programme sie lesen, .vcf 3.0.</translation>
    </message>
    <message>
        <source>These {count} people</source>
        <translation>Diese {count} Personen</translation>
    </message>
    <message>
        <source>Those with a story or on your list</source>
        <translation>Alle mit Verlauf oder auf deiner Liste</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Wo&amp;für</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>Whoever gets the file can read them.</source>
        <translation>Wer die Datei bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>Mit meinen Notizen</translation>
    </message>
    <message>
        <source>Your conversations with an alarm, and what is to be done, .ics. Nobody is invited. A later file updates this one.</source>
        <translation>Deine Gespräche mit Erinnerung und was zu tun ist, .ics. Niemand wird eingeladen. Eine spätere Datei bringt diese auf den neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Address books (*.csv *.vcf *.zip *.tsv *.txt *.json)</source>
        <translation>Adressbücher (*.csv *.vcf *.zip *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring in people you know</source>
        <translation>Hol Leute herein, die du kennst</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>From LinkedIn (Connections.csv, or the .zip it comes in), Google, Outlook, a phone (.vcf), any table (.csv, or rows copied from a spreadsheet), or Inroad&apos;s own .inroad.json.</source>
        <translation>Aus LinkedIn (Connections.csv oder die .zip, in der sie kommt), Google, Outlook, einem Telefon (.vcf), jeder Tabelle (.csv oder kopierte Zeilen) oder aus .inroad.json von Inroad selbst.</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, then “Data privacy”, then “Get a copy of your data”, and tick Connections. An e-mail brings the file, often within ten minutes. Take it as it is, also as a .zip.</source>
        <translation>Öffne bei LinkedIn die Einstellungen, dann „Datenschutz“, dann „Kopie Ihrer Daten anfordern“, und kreuze die Kontakte an. Eine E-Mail bringt die Datei, oft binnen zehn Minuten. Nimm sie, wie sie ist, auch als .zip.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Rows that you copied from a spreadsheet (Ctrl+V)</source>
        <translation>Zeilen, die du aus einer Tabelle kopiert hast (Strg+V)</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the rows with their header first.</source>
        <translation>In der Zwischenablage ist nichts. Kopiere zuerst die Zeilen mit ihrer Kopfzeile.</translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation>Woher die Datei kommt</translation>
    </message>
    <message>
        <source>You see what is in it before anything is written. Nothing leaves this computer.</source>
        <translation>Du siehst, was darin ist, bevor etwas geschrieben wird. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>FirstValues</name>
    <message>
        <source>What matters to you in your work? Tap three, or go on without</source>
        <translation>Was ist dir bei deiner Arbeit wichtig? Tippe drei an, oder mach ohne weiter</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete these backups too</source>
        <translation>Auch diese Sicherungen löschen</translation>
    </message>
    <message>
        <source>Deleted for good: {name}</source>
        <translation>Endgültig gelöscht: {name}</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Wird endgültig gelöscht…</translation>
    </message>
    <message>
        <source>Everything about {name} goes: the story, the notes, and the conversations that were theirs alone. This cannot be undone, and neither can what you did before it.</source>
        <translation>Alles über {name} verschwindet: der Verlauf, die Notizen und die Gespräche, die ihr allein hattet. Das lässt sich nicht rückgängig machen, und auch nicht, was du vorher getan hast.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Was du getippt hattest, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{text} Open Inroad to answer.</source>
        <translation>{text} Öffne Inroad, um zu antworten.</translation>
    </message>
</context>
<context>
    <name>FullHead</name>
    <message>
        <source>Narrow strip</source>
        <translation>Schmaler Streifen</translation>
    </message>
    <message>
        <source>Stays on top of a video call</source>
        <translation>Bleibt über einem Videogespräch</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>geplant bis {0}</translation>
    </message>
</context>
<context>
    <name>GaveDialog</name>
    <message>
        <source>&amp;In a line</source>
        <translation>&amp;In einer Zeile</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Open a message; it enters the story when you have sent it</source>
        <translation>Öffnet eine Nachricht; sie kommt in den Verlauf, wenn du sie gesendet hast</translation>
    </message>
    <message>
        <source>Something for {name}</source>
        <translation>Etwas für {name}</translation>
    </message>
    <message>
        <source>To &amp;whom?</source>
        <translation>&amp;Wem?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Wem?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>What exactly, if you like</source>
        <translation>Was genau, wenn du magst</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Was war es?</translation>
    </message>
    <message>
        <source>What you can offer: {offer}</source>
        <translation>Was du anbieten kannst: {offer}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Noch auszufüllen: {what}.</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning; leave that out.</source>
        <translation>Das klingt nach einer Bitte um eine Stelle. In einem solchen Gespräch geht es ums Lernen; lass das weg.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sort by “{title}”; again: the other way round</source>
        <translation>Nach „{title}“ sortieren; noch einmal: umgekehrt</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>About Inroad</source>
        <translation>Über Inroad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Licences, the log, and “Copy details” for a report of a mistake.</source>
        <translation>Lizenzen, das Protokoll und „Details kopieren“, um einen Fehler zu melden.</translation>
    </message>
    <message>
        <source>One sentence each, where something is used for the first time.</source>
        <translation>Je ein Satz, wo etwas zum ersten Mal gebraucht wird.</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Hilfe öffnen</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>The craft in short, and where everything is. {key} opens it on what you are looking at.</source>
        <translation>Das Handwerk in Kürze und wo alles ist. {key} öffnet sie bei dem, was du gerade siehst.</translation>
    </message>
    <message>
        <source>The hints come again, each at its place.</source>
        <translation>Die Hinweise kommen wieder, jeder an seinem Ort.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe enthält diese Worte.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hold Shift or Ctrl to select several people: circle, path and tags change for all at once.</source>
        <translation>Halte Umschalt oder Strg, um mehrere Personen zu wählen: Kreis, Weg und Schlagwörter ändern sich für alle zugleich.</translation>
    </message>
    <message>
        <source>When you have talked, press “We talked”, or “Finish” in the notes: thanks begin from there.</source>
        <translation>Wenn ihr gesprochen habt, drück „Gesprochen“ oder in den Notizen „Abschließen“: Von da beginnt der Dank.</translation>
    </message>
    <message>
        <source>{key} finds anything: a person, a note, a page, something to do.</source>
        <translation>{key} findet alles: eine Person, eine Notiz, eine Seite, etwas zu tun.</translation>
    </message>
    <message>
        <source>“Later” asks when it shall come back, “Already done” ends it, and Undo takes either back.</source>
        <translation>„Später“ fragt, wann es wiederkommen soll, „Erledigt“ beendet es, und „Rückgängig“ nimmt beides zurück.</translation>
    </message>
    <message>
        <source>“Mixed” means that people disagree, “?” that nobody has told you yet. Open a field for more.</source>
        <translation>„Gemischt“ heißt, dass die Leute uneins sind, „?“, dass dir noch niemand davon erzählt hat. Öffne ein Feld für mehr.</translation>
    </message>
    <message>
        <source>“Narrow strip” keeps your notes on top of a video call; {key} notes a name while you listen.</source>
        <translation>„Schmaler Streifen“ hält deine Notizen über einem Videogespräch; {key} notiert einen Namen, während du zuhörst.</translation>
    </message>
</context>
<context>
    <name>HowKnown</name>
    <message>
        <source>A name, if you like</source>
        <translation>Ein Name, wenn du magst</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Its name, if you like</source>
        <translation>Ihr Name, wenn du magst</translation>
    </message>
    <message>
        <source>Through &amp;whom?</source>
        <translation>Durch &amp;wen?</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>Durch wen?</translation>
    </message>
    <message>
        <source>W&amp;here? If you like</source>
        <translation>W&amp;o? Wenn du magst</translation>
    </message>
    <message>
        <source>W&amp;hich event or place?</source>
        <translation>W&amp;elche Veranstaltung oder welcher Ort?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Which event or place?</source>
        <translation>Welche Veranstaltung oder welcher Ort?</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>an der Universität Leeds</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>For the new people</source>
        <translation>Für die neuen Leute</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Tags for the new people</source>
        <translation>Schlagwörter für die neuen Leute</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Woher sie kommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import people</source>
        <translation>Leute importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each file that you import is remembered here, so that it can be taken back.</source>
        <translation>Jede importierte Datei steht hier, damit sie sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Look at its people</source>
        <translation>Leute ansehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch hier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>The people whom it brought go again, but for those with a story or whom you changed since. Known people lose what it added and you did not change. It can be undone.</source>
        <translation>Die Leute, die er brachte, gehen wieder, außer denen mit einem Verlauf und denen, die du seither geändert hast. Bekannte verlieren, was er ergänzt hat und du nicht geändert hast. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>IntroductionsList</name>
    <message>
        <source>Introductions as a list</source>
        <translation>Verbindungen als Liste</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
</context>
<context>
    <name>IntroductionsModel</name>
    <message>
        <source>Introduced by</source>
        <translation>Vermittelt von</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Führte zu</translation>
    </message>
    <message>
        <source>Nobody: known to you before</source>
        <translation>Niemand: schon vorher bekannt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Steps from you</source>
        <translation>Schritte von dir</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Drawing that stays sharp, SVG (*.svg)</source>
        <translation>Zeichnung, die scharf bleibt, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Here you will see who led you to whom. It begins when you add somebody and say who introduced you to them.</source>
        <translation>Hier siehst du, wer dich zu wem geführt hat. Es beginnt, wenn du jemanden hinzufügst und sagst, wer euch bekannt gemacht hat.</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation>Bild, PNG (*.png)</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>Written: {name}. With so many people an SVG can be read better.</source>
        <translation>Geschrieben: {name}. Bei so vielen Leuten ist eine SVG besser zu lesen.</translation>
    </message>
</context>
<context>
    <name>IntroductionsTree</name>
    <message>
        <source>Introductions as a tree</source>
        <translation>Verbindungen als Baum</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Nothing lies under “Very important” yet. What does will stand here to choose from.</source>
        <translation>Unter „Sehr wichtig“ liegt noch nichts. Was dort liegt, steht dann hier zur Wahl.</translation>
    </message>
    <message>
        <source>Paths and questions are weighed by what you keep. Fewer is fine, and says more.</source>
        <translation>Wege und Fragen werden nach dem gewichtet, was du behältst. Weniger ist gut und sagt mehr.</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Karten legen</translation>
    </message>
    <message>
        <source>What would you keep?</source>
        <translation>Was würdest du behalten?</translation>
    </message>
    <message>
        <source>You laid {many} there. Keep the {most} that you would miss first; fewer is fine, and says more.</source>
        <translation>Du hast {many} dorthin gelegt. Behalte die {most}, die dir zuerst fehlen würden; weniger ist gut und sagt mehr.</translation>
    </message>
    <message>
        <source>{kept} kept, of at most {most}</source>
        <translation>{kept} behalten, von höchstens {most}</translation>
    </message>
</context>
<context>
    <name>KeptValue</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Unverzichtbar: Bei einem Weg, dem es fehlt, steht das deutlich da.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Wie wichtig es ist: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Muss sein: {value}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A question by its number</source>
        <translation>Eine Frage nach ihrer Nummer</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Ihren Wortlaut ändern</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Notizen schließen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Delete; Undo brings it back</source>
        <translation>Löschen; „Rückgängig“ holt es zurück</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done: save, add, open in the mail program</source>
        <translation>Fertig: speichern, hinzufügen, im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Edit or rename</source>
        <translation>Bearbeiten oder umbenennen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find anything: people, notes, pages, what to do</source>
        <translation>Alles finden: Leute, Notizen, Seiten, was zu tun ist</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Allgemeine Notizen</translation>
    </message>
    <message>
        <source>Help on what is shown</source>
        <translation>Hilfe zu dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Keep what is at the left, at the right</source>
        <translation>Behalten, was links, was rechts steht</translation>
    </message>
    <message>
        <source>Letters, forms and steps</source>
        <translation>Briefe, Formulare und Schritte</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Frage nach unten</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Frage nach oben</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Note what came up: a name, a place, a promise</source>
        <translation>Notieren, was zur Sprache kam: Name, Ort, Versprechen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into an import</source>
        <translation>Zeilen einer Tabelle in einen Import einfügen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Beim Üben</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern, schließen</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Das Blatt als PDF speichern</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Start and stop the clock</source>
        <translation>Uhr starten und anhalten</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Swap it for another</source>
        <translation>Gegen eine andere tauschen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>Vorher, danach</translation>
    </message>
    <message>
        <source>The questions of a conversation</source>
        <translation>Die Fragen eines Gesprächs</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>Tick a question as asked</source>
        <translation>Eine Frage als gestellt abhaken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What it is: a person, a place, a promise, to read</source>
        <translation>Was es ist: Person, Ort, Versprechen, Lesen</translation>
    </message>
</context>
<context>
    <name>KnowStep</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The language changes when Inroad starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Inroad.</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>In 2 hours</source>
        <translation>In 2 Stunden</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation>Datum verschieben…</translation>
    </message>
    <message>
        <source>Remind me on…</source>
        <translation>Erinnern am…</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
</context>
<context>
    <name>LearnedStep</name>
    <message>
        <source>All of it is optional. Write as if they might read it.</source>
        <translation>Nichts davon muss sein. Schreib so, als könnte die Person es lesen.</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Was du erfahren hast</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Diese Person ist nicht mehr da.</translation>
    </message>
    <message>
        <source>You had opened this letter to send it.</source>
        <translation>Du hattest diesen Brief zum Senden geöffnet.</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy and open LinkedIn</source>
        <translation>Kopieren, LinkedIn öffnen</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Hast du es gesendet?</translation>
    </message>
    <message>
        <source>I sent it elsewhere</source>
        <translation>Anders gesendet</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Notes it in the story. Inroad itself sends nothing.</source>
        <translation>Notiert es im Verlauf. Inroad selbst sendet nichts.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation>Ja, gesendet</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>A line from your notes</source>
        <translation>Zeile aus deinen Notizen</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Anderer Wortlaut</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>LinkedIn-Notiz</translation>
    </message>
    <message>
        <source>Quote nothing</source>
        <translation>Nichts zitieren</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>LetterPart</name>
    <message>
        <source>A sentence that you would tell a friend</source>
        <translation>Ein Satz, wie du ihn Nahestehenden erzählen würdest</translation>
    </message>
    <message>
        <source>Already thanked</source>
        <translation>Schon gedankt</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>So, wie du unterschreibst</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Lines of your notes</source>
        <translation>Zeilen deiner Notizen</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief öffnen</translation>
    </message>
    <message>
        <source>Quote a line of your notes in the letter</source>
        <translation>Eine Zeile deiner Notizen im Brief zitieren</translation>
    </message>
    <message>
        <source>Quote: {line}</source>
        <translation>Zitat: {line}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation>Noch auszufüllen: {what}.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>What stuck?</source>
        <translation>Was ist geblieben?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>LetterWays</name>
    <message>
        <source>Copied, and the profile is open: paste it there.</source>
        <translation>Kopiert, und das Profil ist offen: Füge es dort ein.</translation>
    </message>
    <message>
        <source>Copied: paste it on LinkedIn.</source>
        <translation>Kopiert: Füge es bei LinkedIn ein.</translation>
    </message>
    <message>
        <source>It is in your mail program now.</source>
        <translation>Es ist jetzt in deinem Mailprogramm.</translation>
    </message>
    <message>
        <source>It is open as a draft in your mail program.</source>
        <translation>Es ist in deinem Mailprogramm als Entwurf offen.</translation>
    </message>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a new message.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet. Der Text ist in der Zwischenablage: Füge ihn in eine neue Nachricht ein.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licences of what comes along</source>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>{part}: it is in your text</source>
        <translation>{part}: steht in deinem Text</translation>
    </message>
    <message>
        <source>{part}: not in your text yet</source>
        <translation>{part}: steht noch nicht in deinem Text</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>At most {0} at once; the rest can come after.</source>
        <translation>Höchstens {0} auf einmal; der Rest kann danach kommen.</translation>
    </message>
    <message>
        <source>In your address book: {name}.</source>
        <translation>In deinem Adressbuch: {name}.</translation>
    </message>
    <message>
        <source>Is among the people of this event already.</source>
        <translation>Gehört schon zu dieser Veranstaltung.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Met here</source>
        <translation>Hier getroffen</translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <translation>Jemand anderes dieses Namens</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>Steht schon weiter oben.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>There is no name in this line.</source>
        <translation>In dieser Zeile steht kein Name.</translation>
    </message>
    <message>
        <source>You know {name}.</source>
        <translation>Du kennst {name}.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>met elsewhere?</source>
        <translation>woanders getroffen?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same person?</source>
        <translation>dieselbe Person?</translation>
    </message>
    <message>
        <source>{name}: you met at {event}.</source>
        <translation>{name}: Ihr habt euch bei „{event}“ getroffen.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>A web address that begins with http or https can be opened; this one is kept as it is.</source>
        <translation>Eine Webadresse, die mit http oder https beginnt, lässt sich öffnen; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It is written {host}, with letters outside a to z. They may look like others.</source>
        <translation>Geschrieben wird sie {host}, mit Buchstaben außerhalb von a bis z. Sie können wie andere aussehen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the website?</source>
        <translation>Die Website öffnen?</translation>
    </message>
    <message>
        <source>The part before the @ hides where this leads, so it is not opened.</source>
        <translation>Der Teil vor dem @ verbirgt, wohin das führt, darum wird es nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is more than one address in this link, so it is not opened.</source>
        <translation>In diesem Link steht mehr als eine Adresse, darum wird er nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation>Das ist keine Adresse, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Your browser will open this page:
{target}</source>
        <translation>Dein Browser öffnet diese Seite:
{target}</translation>
    </message>
</context>
<context>
    <name>LookBackWizard</name>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Look back: {name}</source>
        <translation>Rückblick: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Rest auslassen</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>That was all: Today asks no more about this conversation</source>
        <translation>Das war alles: „Heute“ fragt nicht mehr nach diesem Gespräch</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Was du erfahren hast</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>About Inroad</source>
        <translation>Über Inroad</translation>
    </message>
    <message>
        <source>Quit Inroad</source>
        <translation>Inroad beenden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Further columns, read as they seem to be: {count}</source>
        <translation>Weitere Spalten, gelesen, wie sie zu sein scheinen: {count}</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>The columns of {file}</source>
        <translation>Die Spalten von {file}</translation>
    </message>
    <message>
        <source>The first people, read like this</source>
        <translation>Die ersten Leute, so gelesen</translation>
    </message>
    <message>
        <source>They are set as you chose them the last time.</source>
        <translation>Sie sind so gesetzt, wie du sie zuletzt gewählt hast.</translation>
    </message>
    <message>
        <source>This is what they seem to be. Set right what is wrong; nothing has been written yet.</source>
        <translation>Das scheinen sie zu sein. Rück zurecht, was nicht stimmt; geschrieben ist noch nichts.</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>known, through {0}</source>
        <translation>bekannt, durch {0}</translation>
    </message>
</context>
<context>
    <name>MentionField</name>
    <message>
        <source>A name, a place, a promise…</source>
        <translation>Ein Name, ein Ort, ein Versprechen…</translation>
    </message>
    <message>
        <source>Enter notes it, Esc leaves</source>
        <translation>Eingabe notiert es, Esc verlässt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Was zur Sprache kam</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MissingFacts</name>
    <message>
        <source>A sentence about &amp;you</source>
        <translation>Ein Satz über &amp;dich</translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation>So, wie du unterschreibst</translation>
    </message>
    <message>
        <source>How you &amp;know each other</source>
        <translation>Woher ihr euch &amp;kennt</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Woher ihr euch kennt</translation>
    </message>
    <message>
        <source>I study how cells repair DNA, in my third postdoc year in Lisbon.</source>
        <translation>Ich erforsche in Lissabon, wie Zellen DNA reparieren, im dritten Postdoc-Jahr.</translation>
    </message>
    <message>
        <source>One thing that you took home; it goes into the letter.</source>
        <translation>Etwas, das du mitgenommen hast; es kommt in den Brief.</translation>
    </message>
    <message>
        <source>We met at the alumni evening.</source>
        <translation>Wir haben uns beim Ehemaligenabend kennengelernt.</translation>
    </message>
    <message>
        <source>What stuc&amp;k with you?</source>
        <translation>Was ist &amp;geblieben?</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{day}: no conversation.</source>
        <translation>{day}: kein Gespräch.</translation>
    </message>
</context>
<context>
    <name>NamesHalf</name>
    <message>
        <source>How it looks to you</source>
        <translation>Wie es für dich aussieht</translation>
    </message>
    <message>
        <source>How much it matters to you: {0} of 5</source>
        <translation>Wie wichtig es dir ist: {0} von 5</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Wie wichtig es ist: {value}</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Was dir wichtig ist</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>Muss</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Introduced you on</source>
        <translation>Weitervermittelt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Referred you</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Mehr sehen</translation>
    </message>
    <message>
        <source>Thanked in 48 h</source>
        <translation>In 48&#xa0;h bedankt</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>A line for yourself</source>
        <translation>Eine Zeile für dich</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>In einer Zeile, für dich; oder lass es leer</translation>
    </message>
    <message>
        <source>Lines to start from</source>
        <translation>Zeilen für den Anfang</translation>
    </message>
    <message>
        <source>Read more before the next talk</source>
        <translation>Vor dem nächsten Gespräch mehr lesen</translation>
    </message>
    <message>
        <source>Talk to somebody else</source>
        <translation>Mit jemand anderem sprechen</translation>
    </message>
    <message>
        <source>Talk to somebody else on this path: {path}</source>
        <translation>Mit jemand anderem über diesen Weg sprechen: {path}</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>Dieser Weg</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>Warum nicht dieser Weg?</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>wird verworfen</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>liegt vorn</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>bleibt offen</translation>
    </message>
</context>
<context>
    <name>NotesClock</name>
    <message>
        <source>of {0} min</source>
        <translation>von {0}&#xa0;min</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>die Zeit ist um</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} min over</source>
        <translation>{0}&#xa0;min drüber</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
</context>
<context>
    <name>NotesQuestions</name>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A question that came to mind</source>
        <translation>Eine Frage, die dir eingefallen ist</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add the suggested questions</source>
        <translation>Vorgeschlagene Fragen nehmen</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Allgemeine Notizen</translation>
    </message>
    <message>
        <source>No questions are prepared. Write freely, or take the ones that Inroad suggests.</source>
        <translation>Es sind keine Fragen vorbereitet. Schreib frei, oder nimm die, die Inroad vorschlägt.</translation>
    </message>
    <message>
        <source>On paper: a photo, three lines</source>
        <translation>Auf Papier: ein Foto, drei Zeilen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{0} next question   {1}…9 jump   {2} a name or place came up   Space ticks</source>
        <translation>{0} nächste Frage   {1}…9 springen   {2} ein Name oder Ort kam zur Sprache   Leertaste hakt ab</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} von {1} gestellt</translation>
    </message>
</context>
<context>
    <name>NotesSaver</name>
    <message>
        <source>Another program holds the data just now.</source>
        <translation>Ein anderes Programm hält die Daten gerade fest.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Copy your last words, or close again to leave without them.</source>
        <translation>Kopiere deine letzten Worte, oder schließ noch einmal, um ohne sie zu gehen.</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notizen: {0}</translation>
    </message>
    <message>
        <source>This conversation is not there any more. Undo in Inroad can bring it back.</source>
        <translation>Dieses Gespräch ist nicht mehr da. „Rückgängig“ in Inroad kann es zurückholen.</translation>
    </message>
</context>
<context>
    <name>NothingCard</name>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Nothing to follow up. Somebody said yes: when would suit you both?</source>
        <translation>Nichts steht an. Es gibt eine Zusage: Wann würde es euch beiden passen?</translation>
    </message>
    <message>
        <source>Nothing to follow up. Who would you like to hear from next?</source>
        <translation>Nichts steht an. Von wem möchtest du als Nächstes hören?</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
</context>
<context>
    <name>OfferTimeDialog</name>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Offer a time</source>
        <translation>Zeit anbieten</translation>
    </message>
    <message>
        <source>Offer this time</source>
        <translation>Zeit anbieten</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Dieselbe wie meine</translation>
    </message>
    <message>
        <source>Their time &amp;zone</source>
        <translation>Dortige &amp;Zeitzone</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Dortige Zeitzone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>OfferTimes</name>
    <message>
        <source>Change or take off</source>
        <translation>Ändern oder wegnehmen</translation>
    </message>
    <message>
        <source>Offer two times</source>
        <translation>Zwei Zeiten anbieten</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>Enter opens it</source>
        <translation>Eingabe öffnet es</translation>
    </message>
</context>
<context>
    <name>OrganizationActions</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>As people call it</source>
        <translation>So, wie man sie nennt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Eine machen</translation>
    </message>
    <message>
        <source>Make one of the two?</source>
        <translation>Aus beiden eine machen?</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take my interest back</source>
        <translation>Mein Interesse zurücknehmen</translation>
    </message>
    <message>
        <source>There is {name} already. People, conversations, notes and what you heard come together under that name; undo parts them again.</source>
        <translation>{name} gibt es schon. Leute, Gespräche, Notizen und was du gehört hast, kommen unter diesem Namen zusammen; „Rückgängig“ trennt sie wieder.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>Which organisation?</source>
        <translation>Welche Organisation?</translation>
    </message>
</context>
<context>
    <name>OrganizationColumns</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>How it looks to you</source>
        <translation>Dein Eindruck</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody has told you yet</source>
        <translation>Noch niemand hat dir davon erzählt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keins</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Your interest</source>
        <translation>Dein Interesse</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>1 to 5; 0 takes it back</source>
        <translation>1 bis 5; 0 nimmt es zurück</translation>
    </message>
    <message>
        <source>A web address that begins with http or https can be opened.</source>
        <translation>Eine Webadresse, die mit http oder https beginnt, lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Choose what you value</source>
        <translation>Wählen, was dir wichtig ist</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>Könntest du dich hier sehen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. When you look back on a conversation, you can note it.</source>
        <translation>Von diesem Ort hat dir noch niemand erzählt. Wenn du auf ein Gespräch zurückblickst, kannst du es notieren.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What you hear is held against what you value in work.</source>
        <translation>Was du hörst, wird mit dem verglichen, was dir bei der Arbeit wichtig ist.</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>Was du gehört hast</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Schreib so, als könnte die Person es lesen.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>it came up</source>
        <translation>kam zur Sprache</translation>
    </message>
    <message>
        <source>made</source>
        <translation>ausgesprochen</translation>
    </message>
    <message>
        <source>must have, </source>
        <translation>muss sein, </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>bis {when}</translation>
    </message>
</context>
<context>
    <name>OrganizationsList</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Add an organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No organisation matches “{text}”.</source>
        <translation>Keine Organisation passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The places you could see yourself in will stand here, with what people told you about each.</source>
        <translation>Hier stehen dann die Orte, an denen du dich sehen könntest, mit dem, was dir Leute über jeden erzählt haben.</translation>
    </message>
    <message>
        <source>Those that came up, and those of people you want to talk with, will stand here.</source>
        <translation>Hier stehen dann die, die zur Sprache kamen, und die von Leuten, mit denen du sprechen willst.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>of interest</source>
        <translation>von Interesse</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>OwnLettersDialog</name>
    <message>
        <source>&amp;Letter</source>
        <translation>B&amp;rief</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>A part in [[ ]] is left out where a fact in it is missing.</source>
        <translation>Ein Teil in [[ ]] fällt weg, wo eine Angabe darin fehlt.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Find a letter</source>
        <translation>Brief suchen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hidden: no new letter begins from it.</source>
        <translation>Ausgeblendet: Kein neuer Brief beginnt damit.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation>Angabe einsetzen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Das klingt nach einer Bitte um eine Stelle. In einem solchen Gespräch geht es ums Lernen.</translation>
    </message>
    <message>
        <source>What a new letter begins from. Letters you began stay.</source>
        <translation>Womit ein neuer Brief beginnt. Begonnene Briefe bleiben.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Deine Briefe</translation>
    </message>
    <message>
        <source>{name}, LinkedIn note</source>
        <translation>{name}, LinkedIn-Notiz</translation>
    </message>
</context>
<context>
    <name>OwnQuestionsDialog</name>
    <message>
        <source>&amp;Asks about</source>
        <translation>Fragt &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>A question of your own.</source>
        <translation>Eine eigene Frage.</translation>
    </message>
    <message>
        <source>A question of your own. It is kept as soon as you write it.</source>
        <translation>Eine eigene Frage. Sie bleibt, sobald du sie schreibst.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hidden: it is not suggested. Questions on your sheets stay.</source>
        <translation>Ausgeblendet: Sie wird nicht vorgeschlagen. Fragen auf deinen Blättern bleiben.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>It came as: {text}</source>
        <translation>Ursprünglich: {text}</translation>
    </message>
    <message>
        <source>It came with Inroad. Change the words to your own; you can put them back.</source>
        <translation>Sie kam mit Inroad. Sag sie mit eigenen Worten; du kannst sie zurückholen.</translation>
    </message>
    <message>
        <source>No value in particular</source>
        <translation>Kein bestimmter Wert</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation>Das klingt nach einer Bitte um eine Stelle. In einem solchen Gespräch geht es ums Lernen.</translation>
    </message>
    <message>
        <source>What Inroad suggests when you prepare. A sheet that you made already keeps its questions.</source>
        <translation>Was Inroad beim Vorbereiten vorschlägt. Ein fertiges Blatt behält seine Fragen.</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Deine Fragen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von dir</translation>
    </message>
</context>
<context>
    <name>OwnValueMenu</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename or remove: {name}</source>
        <translation>Umbenennen oder entfernen: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>What is this value called?</source>
        <translation>Wie heißt dieser Wert?</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>About Inroad</source>
        <translation>Über Inroad</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add people from an event…</source>
        <translation>Leute von einer Veranstaltung hinzufügen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Leute exportieren…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find people, conversations, words, or something to do</source>
        <translation>Leute, Gespräche, Worte oder etwas zu tun finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go to About me</source>
        <translation>Zu „Über mich“</translation>
    </message>
    <message>
        <source>Go to Conversations</source>
        <translation>Zu „Gespräche“</translation>
    </message>
    <message>
        <source>Go to Introductions</source>
        <translation>Zu „Verbindungen“</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Zu „Organisationen“</translation>
    </message>
    <message>
        <source>Go to Paths</source>
        <translation>Zu „Wege“</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Zu „Leute“</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu „Einstellungen“</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: keys</source>
        <translation>Hilfe: Tasten</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Leute importieren…</translation>
    </message>
    <message>
        <source>Letters and story</source>
        <translation>Briefe und Verlauf</translation>
    </message>
    <message>
        <source>More that you can do</source>
        <translation>Mehr, was du tun kannst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>People of the last days</source>
        <translation>Leute der letzten Tage</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation>Gespräch mit {name} vorbereiten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Promises and reminders</source>
        <translation>Versprechen und Erinnerungen</translation>
    </message>
    <message>
        <source>Settings: how often to check in</source>
        <translation>Einstellungen: wie oft du dich meldest</translation>
    </message>
    <message>
        <source>Settings: light, dark and paper</source>
        <translation>Einstellungen: hell, dunkel und Papier</translation>
    </message>
    <message>
        <source>Settings: questions and letters</source>
        <translation>Einstellungen: Fragen und Briefe</translation>
    </message>
    <message>
        <source>Settings: reminders and quiet time</source>
        <translation>Einstellungen: Erinnerungen und Ruhezeit</translation>
    </message>
    <message>
        <source>Settings: your data</source>
        <translation>Einstellungen: deine Daten</translation>
    </message>
    <message>
        <source>Settings: your time zone</source>
        <translation>Einstellungen: deine Zeitzone</translation>
    </message>
    <message>
        <source>Talked with {name}</source>
        <translation>Mit {name} gesprochen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What do you value in work?</source>
        <translation>Was ist dir bei der Arbeit wichtig?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation>Wen fragen?</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>appearance theme colours look printing letter a4</source>
        <translation>aussehen farben design hell dunkel drucken papier brief a4</translation>
    </message>
    <message>
        <source>backup restore folder move example sample</source>
        <translation>sicherung wiederherstellen ordner verlegen beispiel beispieldaten</translation>
    </message>
    <message>
        <source>careers compare choose decide values</source>
        <translation>berufe vergleichen wählen entscheiden werte karriere</translation>
    </message>
    <message>
        <source>chart statistics answers numbers funnel</source>
        <translation>diagramm statistik antworten zahlen fortschritt</translation>
    </message>
    <message>
        <source>city clock</source>
        <translation>stadt uhr uhrzeit</translation>
    </message>
    <message>
        <source>companies employers organizations</source>
        <translation>firmen unternehmen arbeitgeber orte</translation>
    </message>
    <message>
        <source>conference seminar fair met several</source>
        <translation>konferenz tagung seminar messe getroffen mehrere</translation>
    </message>
    <message>
        <source>contacts list table</source>
        <translation>kontakte liste tabelle personen</translation>
    </message>
    <message>
        <source>due home start reminders</source>
        <translation>fällig anstehend start übersicht erinnerungen</translation>
    </message>
    <message>
        <source>interviews meetings month calendar</source>
        <translation>interviews treffen termine monat kalender</translation>
    </message>
    <message>
        <source>linkedin google outlook vcard csv contacts address book read file</source>
        <translation>linkedin google outlook vcard csv kontakte adressbuch einlesen datei</translation>
    </message>
    <message>
        <source>mail email letter message ask thank</source>
        <translation>mail email brief nachricht fragen danken</translation>
    </message>
    <message>
        <source>manual how explain question</source>
        <translation>handbuch anleitung wie erklärung frage</translation>
    </message>
    <message>
        <source>meet interview plan</source>
        <translation>treffen interview planen verabreden</translation>
    </message>
    <message>
        <source>merge same person twice double</source>
        <translation>zusammenführen dieselbe person zweimal doppelt dubletten</translation>
    </message>
    <message>
        <source>network tree who led to whom graph</source>
        <translation>netz netzwerk baum wer führte zu wem vermittlungen</translation>
    </message>
    <message>
        <source>new contact somebody note</source>
        <translation>neu kontakt jemand notieren anlegen</translation>
    </message>
    <message>
        <source>new interview meeting talk call coffee questions sheet</source>
        <translation>neu interview treffen gespräch anruf kaffee fragen blatt</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Termin</translation>
    </message>
    <message>
        <source>notifications pop-ups weekends hide names</source>
        <translation>benachrichtigungen einblendungen wochenende namen verbergen</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>optionen voreinstellungen</translation>
    </message>
    <message>
        <source>profile pitch background strengths goals values</source>
        <translation>profil vorstellung werdegang stärken ziele werte</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>wiederholen nochmals</translation>
    </message>
    <message>
        <source>restore go back safety copy</source>
        <translation>wiederherstellen zurück sicherungskopie</translation>
    </message>
    <message>
        <source>rhythm days staying in touch</source>
        <translation>rhythmus tage in kontakt bleiben melden</translation>
    </message>
    <message>
        <source>save vcard csv calendar ics archive backup file out</source>
        <translation>speichern vcard csv kalender ics archiv sicherung datei</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>tastenkürzel tastatur kurzbefehle</translation>
    </message>
    <message>
        <source>suggest next who somebody</source>
        <translation>vorschlag nächste wer jemand</translation>
    </message>
    <message>
        <source>take back import batch list</source>
        <translation>zurücknehmen import liste</translation>
    </message>
    <message>
        <source>take back revert mistake</source>
        <translation>zurücknehmen fehler widerrufen</translation>
    </message>
    <message>
        <source>templates language own</source>
        <translation>vorlagen sprache eigene</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>values exercise cards sort career</source>
        <translation>werte übung karten sortieren beruf</translation>
    </message>
    <message>
        <source>version licence log update bug report details</source>
        <translation>version lizenz protokoll update fehler melden details</translation>
    </message>
    <message>
        <source>we met spoke conversation</source>
        <translation>getroffen gesprochen gespräch</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>A photo of your notes</source>
        <translation>Ein Foto deiner Notizen</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>And three lines</source>
        <translation>Und drei Zeilen</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Sonst noch etwas</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. It is kept with your data, made smaller.</source>
        <translation>Zieh es irgendwo in dieses Fenster. Es wird verkleinert bei deinen Daten aufbewahrt.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos of your notes</source>
        <translation>Fotos deiner Notizen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie weiter</translation>
    </message>
    <message>
        <source>What stuck</source>
        <translation>Was blieb</translation>
    </message>
</context>
<context>
    <name>ParticipantsDialog</name>
    <message>
        <source>A name is enough</source>
        <translation>Ein Name genügt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>After the conversation each of them is thanked, and each hears from you again.</source>
        <translation>Nach dem Gespräch dankst du allen, und alle hören wieder von dir.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>{name} does not take part</source>
        <translation>{name} nimmt nicht teil</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are good; at least 8 letters.</source>
        <translation>Gut sind vier oder fünf Wörter, die nicht zusammengehören; mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>From then on anybody who can open your files can read what you write here.</source>
        <translation>Von da an kann jeder lesen, was du hier schreibst, der deine Dateien öffnen kann.</translation>
    </message>
    <message>
        <source>Give them this one</source>
        <translation>Auch mit diesem schützen</translation>
    </message>
    <message>
        <source>It protects what you write here when this computer, or a copy of your data, gets into other hands. Without it nobody can open them: not you, and not we. Write it down where you keep important papers.</source>
        <translation>Es schützt, was du hier schreibst, wenn dieser Computer oder eine Kopie deiner Daten in andere Hände gerät. Ohne es kann sie niemand öffnen: du nicht, und wir auch nicht. Schreib es dort auf, wo du wichtige Papiere verwahrst.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers aufheben</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Left as they are, they are opened with the passphrase that they have now.</source>
        <translation>Bleiben sie, wie sie sind, öffnet sie das Passwort, das sie jetzt haben.</translation>
    </message>
    <message>
        <source>Make readable without it</source>
        <translation>Ohne es lesbar machen</translation>
    </message>
    <message>
        <source>New backups have this passphrase. Left as they are, older ones are opened as they are now.</source>
        <translation>Neue Sicherungen haben dieses Passwort. Bleiben die älteren, wie sie sind, öffnen sie sich wie jetzt.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Ältere Sicherungen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Das Passwort entfernen?</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ein Passwort festlegen</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The window closes and comes back.</source>
        <translation>Das Fenster schließt sich und kommt wieder.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, so you are asked at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der es aufheben könnte; du wirst bei jedem Start gefragt.</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation>In einer Zeile, für dich; oder lass es leer</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Liegt vorn</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>What is this path called?</source>
        <translation>Wie heißt dieser Weg?</translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation>Warum nicht dieser Weg?</translation>
    </message>
</context>
<context>
    <name>PathPart</name>
    <message>
        <source>Add the path</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Another path…</source>
        <translation>Anderer Weg…</translation>
    </message>
    <message>
        <source>Choose the path that this conversation was about, then say how it looked.</source>
        <translation>Wähle den Weg, um den es in diesem Gespräch ging, und sag dann, wie er aussah.</translation>
    </message>
    <message>
        <source>Choose what matters to you</source>
        <translation>Wählen, was dir wichtig ist</translation>
    </message>
    <message>
        <source>How the path looked</source>
        <translation>Wie der Weg aussah</translation>
    </message>
    <message>
        <source>Once you say what matters to you in work, you can note here how a path looked on it.</source>
        <translation>Sobald du sagst, was dir bei der Arbeit wichtig ist, kannst du hier notieren, wie ein Weg danach aussah.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Politikberatung, Medizinjournalismus, …</translation>
    </message>
    <message>
        <source>The Paths page weighs what you choose. Choose it once more to take it back.</source>
        <translation>Die Seite „Wege“ gewichtet, was du wählst. Wähle es noch einmal, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>Which path was it about?</source>
        <translation>Um welchen Weg ging es?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
</context>
<context>
    <name>PathQuestion</name>
    <message>
        <source>Add the path</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation>Politikberatung, Medizinjournalismus, …</translation>
    </message>
    <message>
        <source>Which path do you wonder about?</source>
        <translation>Über welchen Weg denkst du nach?</translation>
    </message>
</context>
<context>
    <name>PathsEmpty</name>
    <message>
        <source>Add a path</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Here the paths that you wonder about will stand side by side: how each looks on what you value, by what people told you. One path is enough to begin.</source>
        <translation>Hier stehen dann die Wege, über die du nachdenkst, nebeneinander: wie jeder nach dem aussieht, was dir wichtig ist und was dir Leute erzählt haben. Ein Weg genügt für den Anfang.</translation>
    </message>
    <message>
        <source>Look by these</source>
        <translation>Danach ansehen</translation>
    </message>
    <message>
        <source>What matters to you in your work?</source>
        <translation>Was ist dir bei deiner Arbeit wichtig?</translation>
    </message>
    <message>
        <source>What matters to you in your work? Each path is looked at by that. Three are enough to begin.</source>
        <translation>Was ist dir bei deiner Arbeit wichtig? Jeder Weg wird danach angesehen. Drei genügen für den Anfang.</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Add a path</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>A new tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Mit ihnen will ich sprechen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Kein Weg</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>Wie heißt das Schlagwort?</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>wie für den Kreis üblich</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation>Habt ihr gesprochen?</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No answer, which is usual. Nothing to do.</source>
        <translation>Keine Antwort, das ist üblich. Nichts zu tun.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation>Warten bis {day}</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{verb} by {when}</source>
        <translation>{verb} bis {when}</translation>
    </message>
    <message>
        <source>{verb}, late</source>
        <translation>{verb}, verspätet</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>From one import: show all</source>
        <translation>Aus einem Import: alle zeigen</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Getroffen bei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Search names, notes, organisations</source>
        <translation>Namen, Notizen, Organisationen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Views and more filters</source>
        <translation>Ansichten und mehr Filter</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>acquaintances</source>
        <translation>Bekannte</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>inner circle</source>
        <translation>enger Kreis</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>neue Leute</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>{keys} finds anything, from everywhere</source>
        <translation>{keys} findet alles, von überall</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>From an event…</source>
        <translation>Von Veranstaltung…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Niemand passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Niemand hier passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The people you could talk to will stand here. A name is enough to begin.</source>
        <translation>Hier stehen dann die Leute, mit denen du sprechen könntest. Für den Anfang genügt ein Name.</translation>
    </message>
    <message>
        <source>Whoever you archive is kept here.</source>
        <translation>Wen du archivierst, bleibt hier aufgehoben.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Change a tag</source>
        <translation>Schlagwort ändern</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Ansicht ändern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doppelte…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Frühere Importe…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Getroffen bei</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save what is shown as this view</source>
        <translation>Das Gezeigte als diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>What is this tag called?</source>
        <translation>Wie heißt dieses Schlagwort?</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>Wie heißt diese Ansicht?</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Already done</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Everything about {name}…</source>
        <translation>Alles über {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Termin finden</translation>
    </message>
    <message>
        <source>Gave or offered something…</source>
        <translation>Etwas gegeben oder angeboten…</translation>
    </message>
    <message>
        <source>I want to talk to {name}</source>
        <translation>Mit {name} will ich sprechen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Note a referral…</source>
        <translation>Empfehlung notieren…</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Notizen öffnen</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Blatt öffnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Promised something…</source>
        <translation>Etwas versprochen…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} hat abgesagt</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat zugesagt</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Be in touch</source>
        <translation>Wie oft &amp;melden</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>K&amp;reis</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Greet as</source>
        <translation>&amp;Anrede</translation>
    </message>
    <message>
        <source>&amp;Heading on the sheet</source>
        <translation>Überschrift auf dem &amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>A name is needed. Any part of it is enough.</source>
        <translation>Ein Name wird gebraucht. Ein Teil davon genügt.</translation>
    </message>
    <message>
        <source>A sentence is enough</source>
        <translation>Ein Satz genügt</translation>
    </message>
    <message>
        <source>Archived: check-ins pause, what you promised stays</source>
        <translation>Archiviert: kein Melden mehr, Versprechen bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Data science</source>
        <translation>Datenwissenschaft</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>Datenanalyse</translation>
    </message>
    <message>
        <source>Dr. Maya Osei</source>
        <translation>Dr. Maya Osei</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Europe/Lisbon</source>
        <translation>Europe/Berlin</translation>
    </message>
    <message>
        <source>How do you &amp;know each other?</source>
        <translation>Woher &amp;kennt ihr euch?</translation>
    </message>
    <message>
        <source>How, in your own &amp;words</source>
        <translation>Wie, in ei&amp;genen Worten</translation>
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
        <translation>Not&amp;izen</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Past and present &amp;jobs</source>
        <translation>Frühere und jetzige &amp;Stellen</translation>
    </message>
    <message>
        <source>Past and present jobs</source>
        <translation>Frühere und jetzige Stellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Wh&amp;y this person</source>
        <translation>War&amp;um diese Person</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Wo die Person arbeitet</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Schreib so, als könnte die Person es lesen.</translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation>wie für den Kreis üblich</translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation>an der Universität Leeds</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Path: {name}</source>
        <translation>Weg: {name}</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name} hat abgesagt</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat zugesagt</translation>
    </message>
</context>
<context>
    <name>PersonKnows</name>
    <message>
        <source>By the story</source>
        <translation>Nach dem Verlauf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Not yet, you said.</source>
        <translation>Noch nicht, hast du gesagt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is known of {topic}?</source>
        <translation>Was ist bekannt über {topic}?</translation>
    </message>
    <message>
        <source>What {name} knows of you</source>
        <translation>Was {name} über dich weiß</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Schreib so, als könnte die Person es lesen.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Das hast du gesagt.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation>Woher kennst du {name}?</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Woher ihr euch kennt</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie ihr euch getroffen habt</translation>
    </message>
    <message>
        <source>Met at {event}, through {people}.</source>
        <translation>Getroffen bei {event}, durch {people}.</translation>
    </message>
    <message>
        <source>Met at {event}.</source>
        <translation>Getroffen bei {event}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>One thing that {name} said. Your letters recall it.</source>
        <translation>Etwas, das {name} gesagt hat. Deine Briefe erinnern daran.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Through {people}.</source>
        <translation>Durch {people}.</translation>
    </message>
    <message>
        <source>To reach {name}</source>
        <translation>{name} erreichen</translation>
    </message>
    <message>
        <source>What has stayed with you</source>
        <translation>Was dir geblieben ist</translation>
    </message>
    <message>
        <source>What makes {name} the one to ask?</source>
        <translation>Warum gerade {name} fragen?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Warum {name}</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Schreib so, als könnte die Person es lesen.</translation>
    </message>
    <message>
        <source>{how}, met at {event}, through {people}.</source>
        <translation>{how}, getroffen bei {event}, durch {people}.</translation>
    </message>
    <message>
        <source>{how}, met at {event}.</source>
        <translation>{how}, getroffen bei {event}.</translation>
    </message>
    <message>
        <source>{how}, through {people}.</source>
        <translation>{how}, durch {people}.</translation>
    </message>
    <message>
        <source>{how}.</source>
        <translation>{how}.</translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} am {day}</translation>
    </message>
</context>
<context>
    <name>PersonPromises</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Promised, and to remember</source>
        <translation>Versprochen und zu merken</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>late, was for {day}</source>
        <translation>verspätet, war für {day}</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <source>A referral</source>
        <translation>Eine Empfehlung</translation>
    </message>
    <message>
        <source>Note a referral</source>
        <translation>Empfehlung notieren</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>made</source>
        <translation>ausgesprochen</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>{name} could recommend you somewhere. Before you ask, talk about {topics}.</source>
        <translation>{name} könnte dich irgendwo empfehlen. Sprecht vorher über {topics}.</translation>
    </message>
    <message>
        <source>{name} knows you well enough to recommend you somewhere.</source>
        <translation>{name} kennt dich gut genug, um dich irgendwo zu empfehlen.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>A sentence each is enough. All of it is saved as you type.</source>
        <translation>Je ein Satz genügt. Alles wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>A sentence is enough; several, one on each line</source>
        <translation>Ein Satz genügt; mehrere, je einer pro Zeile</translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation>Ändern, wer teilnimmt</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Heading on the sheet</source>
        <translation>Überschrift auf dem Blatt</translation>
    </message>
    <message>
        <source>Known already, don&apos;t ask</source>
        <translation>Schon bekannt, nicht fragen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>One thing they should learn about you</source>
        <translation>Etwas, das die Person über dich wissen sollte</translation>
    </message>
    <message>
        <source>Put it on the sheet</source>
        <translation>Aufs Blatt setzen</translation>
    </message>
    <message>
        <source>Somebody else joins…</source>
        <translation>Noch jemand kommt dazu…</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Was möchtest du erfahren?</translation>
    </message>
    <message>
        <source>What you found out beforehand</source>
        <translation>Was du vorher herausgefunden hast</translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation>Warum {name}?</translation>
    </message>
    <message>
        <source>Your conversation with {name}</source>
        <translation>Dein Gespräch mit {name}</translation>
    </message>
    <message>
        <source>{names} take part, too.</source>
        <translation>{names} nehmen auch teil.</translation>
    </message>
    <message>
        <source>{names} takes part, too.</source>
        <translation>{names} nimmt auch teil.</translation>
    </message>
    <message>
        <source>{name} does not know {topic} yet.</source>
        <translation>{name} kennt {topic} noch nicht.</translation>
    </message>
</context>
<context>
    <name>PersonSteps</name>
    <message>
        <source>Steps so far</source>
        <translation>Bisherige Stationen</translation>
    </message>
</context>
<context>
    <name>PersonTags</name>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Alle mit diesem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
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
        <translation>Fotos deiner Notizen</translation>
    </message>
</context>
<context>
    <name>PickStep</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation>Doppelte ansehen</translation>
    </message>
    <message>
        <source>Look at the new people</source>
        <translation>Neue Leute ansehen</translation>
    </message>
    <message>
        <source>Name, company or role</source>
        <translation>Name, Organisation oder Position</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>The first {count}; type to find the rest.</source>
        <translation>Die ersten {count}; tippe, um den Rest zu finden.</translation>
    </message>
    <message>
        <source>Who of them could you talk to? One name is a good beginning.</source>
        <translation>Mit wem davon könntest du sprechen? Ein Name ist ein guter Anfang.</translation>
    </message>
</context>
<context>
    <name>PileBox</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>Lay the card here: {keys}</source>
        <translation>Karte hierher legen: {keys}</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take up again: {name}</source>
        <translation>Wieder aufnehmen: {name}</translation>
    </message>
</context>
<context>
    <name>PitchForm</name>
    <message>
        <source>A name for it, if you like</source>
        <translation>Ein Name dafür, wenn du magst</translation>
    </message>
    <message>
        <source>A pitch</source>
        <translation>Eine Vorstellung</translation>
    </message>
    <message>
        <source>At a conference</source>
        <translation>Auf einer Konferenz</translation>
    </message>
    <message>
        <source>Begin with what you wrote below</source>
        <translation>Mit dem beginnen, was unten steht</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Zur üblichen machen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>Die Vorstellung</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <source>Who you are, what you are curious about, and why you ask this person</source>
        <translation>Wer du bist, was dich neugierig macht und warum du gerade diese Person fragst</translation>
    </message>
</context>
<context>
    <name>PitchesCard</name>
    <message>
        <source>Add another pitch</source>
        <translation>Weitere Vorstellung</translation>
    </message>
    <message>
        <source>Rehearsed in {seconds} seconds.</source>
        <translation>In {seconds} Sekunden geübt.</translation>
    </message>
    <message>
        <source>The usual one. {length}</source>
        <translation>Die übliche. {length}</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Could you see yourself there?</source>
        <translation>Könntest du dich dort sehen?</translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation>Wie sehr du dich bei {name} sehen könntest</translation>
    </message>
    <message>
        <source>How {name} looked on what you value</source>
        <translation>Wie {name} nach dem aussah, was dir wichtig ist</translation>
    </message>
    <message>
        <source>{name}, apart from the path</source>
        <translation>{name}, unabhängig vom Weg</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Take the tick away</source>
        <translation>Häkchen wegnehmen</translation>
    </message>
    <message>
        <source>Take this question off</source>
        <translation>Diese Frage wegnehmen</translation>
    </message>
    <message>
        <source>Tick as asked</source>
        <translation>Als gefragt abhaken</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>PlaceToType</name>
    <message>
        <source>Printed on the sheet as you type it here</source>
        <translation>Steht auf dem Blatt so, wie du es hier tippst</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places you could see yourself</source>
        <translation>Orte, an denen du dich sehen könntest</translation>
    </message>
    <message>
        <source>{0} of 5 stars</source>
        <translation>{0} von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>PrepareWizard</name>
    <message>
        <source>Prepare: {name}</source>
        <translation>Vorbereiten: {name}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>File {place} of {of}.</source>
        <translation>Datei {place} von {of}.</translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation>Alle auslassen</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Geschrieben ist noch nichts.</translation>
    </message>
    <message>
        <source>Pick somebody to talk to</source>
        <translation>Jemanden zum Sprechen wählen</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take all of these</source>
        <translation>Alle nehmen</translation>
    </message>
    <message>
        <source>What is in {file}</source>
        <translation>Was in {file} steht</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>Das Blatt, wie es gedruckt wird</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Answer to talk</source>
        <translation>Antwort bis Gespräch</translation>
    </message>
    <message>
        <source>Begun in</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By circle</source>
        <translation>Nach Kreis</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Herkunft</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Tage bis Antwort</translation>
    </message>
    <message>
        <source>Each number counts people. Silence says nothing about you.</source>
        <translation>Jede Zahl zählt Leute. Schweigen sagt nichts über dich.</translation>
    </message>
    <message>
        <source>Here you will see how far your messages carry: asked, answered, met, introduced on, and in how many days. It begins with one short message to somebody you know.</source>
        <translation>Hier siehst du, wie weit deine Nachrichten reichen: gefragt, geantwortet, gesprochen, weitervermittelt, und in wie vielen Tagen. Es beginnt mit einer kurzen Nachricht an jemanden, den du kennst.</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>Talk to introduction</source>
        <translation>Gespräch bis Vermittlung</translation>
    </message>
    <message>
        <source>Talk to referral</source>
        <translation>Gespräch bis Empfehlung</translation>
    </message>
    <message>
        <source>Talk to thanks</source>
        <translation>Gespräch bis Dank</translation>
    </message>
    <message>
        <source>The bars, one after the other: {steps}</source>
        <translation>Die Balken, einer nach dem anderen: {steps}</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Dein Netz</translation>
    </message>
    <message>
        <source>Your network in numbers</source>
        <translation>Dein Netz in Zahlen</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Dein Netz bisher</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Ask how the move went</source>
        <translation>Fragen, wie der Umzug war</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind me to …</source>
        <translation>Erinnere mich daran, …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send the paper on grants</source>
        <translation>Den Artikel über Fördermittel schicken</translation>
    </message>
    <message>
        <source>This day has passed: it will be on the list at once.</source>
        <translation>Dieser Tag ist vorbei: Es steht dann sofort auf der Liste.</translation>
    </message>
    <message>
        <source>What did you promise {name}?</source>
        <translation>Versprechen an {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>A few words are enough to remember it by</source>
        <translation>Ein paar Worte genügen, um dich daran zu erinnern</translation>
    </message>
    <message>
        <source>A question they may ask</source>
        <translation>Eine Frage, die kommen könnte</translation>
    </message>
    <message>
        <source>They may ask</source>
        <translation>Könnte gefragt werden</translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation>Was du sagen würdest</translation>
    </message>
    <message>
        <source>Why this field?</source>
        <translation>Warum dieses Fachgebiet?</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change the words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Swap for another</source>
        <translation>Gegen eine andere tauschen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation>Die Frage in deinen Worten</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Hinzufügen: {question}</translation>
    </message>
    <message>
        <source>Another question that they may ask</source>
        <translation>Noch eine Frage, die kommen könnte</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Oft gefragt</translation>
    </message>
    <message>
        <source>One question at a time, with a clock</source>
        <translation>Eine Frage nach der anderen, mit Uhr</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Antworten üben</translation>
    </message>
    <message>
        <source>What they may ask</source>
        <translation>Was gefragt werden könnte</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>No questions yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>This may sound like asking for a job. People open up more when you ask about their own way.</source>
        <translation>Das kann nach einer Bitte um eine Stelle klingen. Menschen erzählen mehr, wenn du nach ihrem eigenen Weg fragst.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Was möchtest du erfahren?</translation>
    </message>
    <message>
        <source>Write your own question…</source>
        <translation>Eigene Frage schreiben…</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Deine eigene Frage</translation>
    </message>
    <message>
        <source>{used} of {there} min</source>
        <translation>{used} von {there}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Warum: {value}</translation>
    </message>
    <message>
        <source>Why? A line is enough</source>
        <translation>Warum? Eine Zeile genügt</translation>
    </message>
</context>
<context>
    <name>ReasonsEdit</name>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>What speaks for this person</source>
        <translation>Was für diese Person spricht</translation>
    </message>
    <message>
        <source>{kind}: in your own words</source>
        <translation>{kind}: in deinen eigenen Worten</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>A position, or the kind of work</source>
        <translation>Eine Stelle oder die Art der Arbeit</translation>
    </message>
    <message>
        <source>A referral by {name}</source>
        <translation>Eine Empfehlung von {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For what &amp;role</source>
        <translation>Für welche &amp;Position</translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <source>I was recommended</source>
        <translation>Ich wurde empfohlen</translation>
    </message>
    <message>
        <source>It was offered to me</source>
        <translation>Mir angeboten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>To which &amp;organisation</source>
        <translation>An welche &amp;Organisation</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Where the recommendation goes</source>
        <translation>Wohin die Empfehlung geht</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Schreib so, als könnte die Person es lesen.</translation>
    </message>
    <message>
        <source>{what}: on which day</source>
        <translation>{what}: an welchem Tag</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before that: {seconds}.</source>
        <translation>Davor: {seconds}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hide my answer</source>
        <translation>Antwort verbergen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Antworten üben</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Space starts and stops the clock.</source>
        <translation>Die Leertaste startet die Uhr und hält sie an.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The words turn green as you should reach them. Nobody minds if you are elsewhere.</source>
        <translation>Die Worte werden grün, sobald du sie erreicht haben solltest. Es macht nichts, wenn du woanders bist.</translation>
    </message>
    <message>
        <source>You took {seconds} seconds.</source>
        <translation>Du hast {seconds} Sekunden gebraucht.</translation>
    </message>
    <message>
        <source>of about {seconds} seconds</source>
        <translation>von etwa {seconds} Sekunden</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Already done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>At most so many; the rest move to the next days.</source>
        <translation>Höchstens so oft; der Rest rückt auf die nächsten Tage.</translation>
    </message>
    <message>
        <source>Check-ins on one day</source>
        <translation>Melden am Tag</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hidden, they say “Thank somebody you met”: for a screen that others see.</source>
        <translation>Ausgeblendet heißt es „Jemandem für ein Gespräch danken“: für einen Bildschirm, den andere sehen.</translation>
    </message>
    <message>
        <source>Names in pop-ups</source>
        <translation>Namen in Einblendungen</translation>
    </message>
    <message>
        <source>No reminder pops up between these times.</source>
        <translation>Zwischen diesen Zeiten erscheint keine Erinnerung.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out of sight, so that reminders reach you before you think of opening Inroad.</source>
        <translation>Ohne Fenster, damit dich Erinnerungen erreichen, bevor du daran denkst, Inroad zu öffnen.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Wochenenden</translation>
    </message>
    <message>
        <source>Whether reminders wait for Monday.</source>
        <translation>Ob Erinnerungen bis Montag warten.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>And whoever is in no circle yet.</source>
        <translation>Und alle, die noch in keinem Kreis sind.</translation>
    </message>
    <message>
        <source>Days, {circle}</source>
        <translation>Tage, {circle}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Inroad broke off the last time, by a mistake of its own. What it had saved is here.</source>
        <translation>Inroad ist beim letzten Mal durch einen eigenen Fehler abgebrochen. Was gespeichert war, ist da.</translation>
    </message>
    <message>
        <source>Something went wrong in Inroad. What you typed is still there, and you can go on.</source>
        <translation>In Inroad ist etwas schiefgegangen. Was du getippt hast, ist noch da, und du kannst weitermachen.</translation>
    </message>
</context>
<context>
    <name>SaidYesDialog</name>
    <message>
        <source>&amp;When will you talk?</source>
        <translation>&amp;Wann sprecht ihr?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Keep it and write back</source>
        <translation>Behalten und antworten</translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation>Termin behalten</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch ohne Termin</translation>
    </message>
    <message>
        <source>One of the &amp;times you offered</source>
        <translation>Eine deiner an&amp;gebotenen Zeiten</translation>
    </message>
    <message>
        <source>Or &amp;another time</source>
        <translation>Oder eine &amp;andere Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat zugesagt</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved yet. {0} {1}</source>
        <translation>Noch nicht gespeichert. {0} {1}</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>What you typed stays here; Inroad keeps trying.</source>
        <translation>Was du getippt hast, bleibt hier; Inroad versucht es weiter.</translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation>Schreib so, als könnte die Person es lesen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A colour that you chose for your whole system is taken here too.</source>
        <translation>Eine Farbe, die du für dein ganzes System gewählt hast, gilt auch hier.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>After how many days without contact a check-in is due. For one person you can set another.</source>
        <translation>Nach wie vielen Tagen ohne Kontakt es Zeit wird, sich zu melden. Für einzelne Personen kannst du es anders setzen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As this computer: {city}</source>
        <translation>Wie dieser Computer: {city}</translation>
    </message>
    <message>
        <source>As your system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Each change holds at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation>Hilfe und Infos</translation>
    </message>
    <message>
        <source>Inroad&apos;s green</source>
        <translation>Grün von Inroad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Hell, dunkel oder wie dein System.</translation>
    </message>
    <message>
        <source>Look and place</source>
        <translation>Aussehen und Ort</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Questions and letters</source>
        <translation>Fragen und Briefe</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The window closes and comes back in it.</source>
        <translation>Das Fenster schließt sich und kommt in ihr wieder.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>What conversation sheets are printed on.</source>
        <translation>Worauf Gesprächsblätter gedruckt werden.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your days, times and reminders follow it. Leave it empty to follow this computer.</source>
        <translation>Deine Tage, Zeiten und Erinnerungen richten sich danach. Lass es leer, um diesem Computer zu folgen.</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Deine Zeitzone</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation>Will ich sprechen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>What you change here is changed for all of them.</source>
        <translation>Was du hier änderst, ändert sich für alle.</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
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
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>One page, as it will print. Your name and a sentence about yourself are typed right on it.</source>
        <translation>Eine Seite, wie sie gedruckt wird. Deinen Namen und einen Satz über dich tippst du gleich darauf.</translation>
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
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Das Blatt als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>One or two sentences about you</source>
        <translation>Ein oder zwei Sätze über dich</translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation>Das Blatt, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Be in touch</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Both are kept, one below the other.</source>
        <translation>Beide bleiben, untereinander.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Getroffen bei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Blatt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Why them</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>SortStep</name>
    <message>
        <source>1 or ←</source>
        <translation>1 oder ←</translation>
    </message>
    <message>
        <source>1 or →</source>
        <translation>1 oder →</translation>
    </message>
    <message>
        <source>2 or ↓</source>
        <translation>2 oder ↓</translation>
    </message>
    <message>
        <source>3 or ←</source>
        <translation>3 oder ←</translation>
    </message>
    <message>
        <source>3 or →</source>
        <translation>3 oder →</translation>
    </message>
    <message>
        <source>All {of} are laid, {very} as very important.</source>
        <translation>Alle {of} liegen, {very} als sehr wichtig.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>It begins with your answers of {day}. Take up what has changed, or lay them all again.</source>
        <translation>Es beginnt mit deinen Antworten von {day}. Nimm auf, was sich geändert hat, oder leg alle neu.</translation>
    </message>
    <message>
        <source>Lay them all again</source>
        <translation>Alle neu legen</translation>
    </message>
    <message>
        <source>One card at a time; the first thought is often the best. Stop whenever you like.</source>
        <translation>Eine Karte nach der anderen; der erste Gedanke ist oft der beste. Hör auf, wann du magst.</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>What matters to you in work?</source>
        <translation>Was ist dir bei der Arbeit wichtig?</translation>
    </message>
    <message>
        <source>{laid} of {of}</source>
        <translation>{laid} von {of}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation>Könntest du dich hier sehen?</translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation>Wie sehr du dich dort sehen könntest</translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. What you hear will stand here.</source>
        <translation>Von diesem Ort hat dir noch niemand erzählt. Was du hörst, steht dann hier.</translation>
    </message>
    <message>
        <source>Nobody has told you about this yet. When you look back on a conversation, you can note it.</source>
        <translation>Davon hat dir noch niemand erzählt. Wenn du auf ein Gespräch zurückblickst, kannst du es notieren.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Answer in your own words.</source>
        <translation>Antworte in eigenen Worten.</translation>
    </message>
    <message>
        <source>Say who you are in your own words.</source>
        <translation>Sag in eigenen Worten, wer du bist.</translation>
    </message>
    <message>
        <source>Your answer is hidden: try without it first.</source>
        <translation>Deine Antwort ist verborgen: Versuch es zuerst ohne.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Closed, Inroad stays in the task bar, so that it can remind you.</source>
        <translation>Geschlossen bleibt Inroad in der Taskleiste, damit es dich erinnern kann.</translation>
    </message>
    <message>
        <source>Inroad is still here</source>
        <translation>Inroad ist noch da</translation>
    </message>
    <message>
        <source>It reminds you from the tray. “Quit” in its menu ends it.</source>
        <translation>Es erinnert dich aus dem Infobereich. „Beenden“ in seinem Menü schließt es ganz.</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dort behalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>{keys} ends it.</source>
        <translation>{keys} beendet es.</translation>
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
        <translation>2019, 09/2019 oder Sept 2019</translation>
    </message>
    <message>
        <source>2019, 09/2019 or Sept 2019; empty while it lasts</source>
        <translation>2019, 09/2019 oder Sept 2019; leer, solange es dauert</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Eine Station</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>MPI Leipzig</source>
        <translation>MPI Leipzig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Postdoc</source>
        <translation>Postdoc</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What it was like, in a word or two</source>
        <translation>Wie es war, in ein, zwei Worten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation>{0}, fertig</translation>
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
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>As what, and where?</source>
        <translation>Als was, und wo?</translation>
    </message>
    <message>
        <source>Several lines, pasted, become several steps</source>
        <translation>Mehrere eingefügte Zeilen werden mehrere Stationen</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Their steps beside yours</source>
        <translation>Die Stationen neben deinen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>General notes</source>
        <translation>Allgemeine Notizen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Frage {0} von {1}</translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation>geplant bis {0}</translation>
    </message>
</context>
<context>
    <name>SuggestedQuestions</name>
    <message>
        <source>Suggested questions</source>
        <translation>Vorgeschlagene Fragen</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Do not suggest again</source>
        <translation>Nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Suggest again in a month</source>
        <translation>In einem Monat wieder vorschlagen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy “{text}”</source>
        <translation>„{text}“ kopieren</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Not prepared</source>
        <translation>Nicht vorbereitet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Notizen öffnen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation>Blatt bereit</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Gesprochen</translation>
    </message>
</context>
<context>
    <name>TalkNextCard</name>
    <message>
        <source>Talk next to</source>
        <translation>Als Nächstes sprechen mit</translation>
    </message>
</context>
<context>
    <name>ThanksStep</name>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>What stuck comes first: it is what makes the letter yours.</source>
        <translation>Was geblieben ist, steht zuerst: Es macht den Brief zu deinem.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open larger</source>
        <translation>Größer öffnen</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{0} per cent of the time</source>
        <translation>{0}&#xa0;Prozent der Zeit</translation>
    </message>
</context>
<context>
    <name>TimeSaid</name>
    <message>
        <source>For them: {time}</source>
        <translation>Dort: {time}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation>Gespräch vorbereiten</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Steht an</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation>Dein Netz bisher</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n steht an</numerusform>
            <numerusform>%n stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Inroad: {state}</source>
        <translation>Inroad: {state}</translation>
    </message>
    <message>
        <source>No conversation planned</source>
        <translation>Kein Gespräch geplant</translation>
    </message>
    <message>
        <source>Nothing due now</source>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>Open Inroad</source>
        <translation>Inroad öffnen</translation>
    </message>
    <message>
        <source>Pause reminders for a day</source>
        <translation>Erinnerungen einen Tag ruhen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TreeFoot</name>
    <message>
        <source>A click opens. Arrow keys go from box to box, Enter opens.</source>
        <translation>Ein Klick öffnet. Pfeiltasten wandern, Eingabe öffnet.</translation>
    </message>
    <message>
        <source>Dashed: named by somebody else as well.</source>
        <translation>Gestrichelt: auch von anderen genannt.</translation>
    </message>
    <message>
        <source>Dotted: back to somebody from before.</source>
        <translation>Gepunktet: zurück zu jemandem von vorher.</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Größer (+, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Das ganze Bild zeigen (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the wheel)</source>
        <translation>Kleiner (-, oder Strg und Mausrad)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers aufheben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try once more; capital letters count.</source>
        <translation>Das ist nicht das Passwort. Versuch es noch einmal; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The one that your data had when it was made.</source>
        <translation>Das, das deine Daten hatten, als sie gemacht wurde.</translation>
    </message>
    <message>
        <source>This backup has a passphrase</source>
        <translation>Diese Sicherung hat ein Passwort</translation>
    </message>
    <message>
        <source>Type it to open them. Without it nobody can.</source>
        <translation>Tipp es ein, um sie zu öffnen. Ohne es kann es niemand.</translation>
    </message>
    <message>
        <source>Your data have a passphrase</source>
        <translation>Deine Daten haben ein Passwort</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Writing your data anew…</source>
        <translation>Deine Daten werden neu geschrieben …</translation>
    </message>
    <message>
        <source>Your data have no passphrase any more.</source>
        <translation>Deine Daten haben kein Passwort mehr.</translation>
    </message>
    <message>
        <source>Your data have the new passphrase.</source>
        <translation>Deine Daten haben das neue Passwort.</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Card {number} of {of}.</source>
        <translation>Karte {number} von {of}.</translation>
    </message>
</context>
<context>
    <name>ValueChips</name>
    <message>
        <source>+ What matters to you</source>
        <translation>+ Was dir wichtig ist</translation>
    </message>
    <message>
        <source>Add what matters to you</source>
        <translation>Ergänzen, was dir wichtig ist</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Was dir wichtig ist</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Must have</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>Compare with earlier</source>
        <translation>Mit früher vergleichen</translation>
    </message>
    <message>
        <source>Do the exercise</source>
        <translation>Übung machen</translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation>Übung fortsetzen</translation>
    </message>
    <message>
        <source>How much each matters to you</source>
        <translation>Wie wichtig dir jeder ist</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Tap the three that matter most to you; more can come later.</source>
        <translation>Tippe die drei an, die dir am wichtigsten sind; mehr kann später kommen.</translation>
    </message>
    <message>
        <source>Thirty cards in three piles, at most seven kept: about ten minutes</source>
        <translation>Dreißig Karten auf drei Stapel, höchstens sieben behalten: etwa zehn Minuten</translation>
    </message>
</context>
<context>
    <name>ValuesRoundsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Do the exercise again in a few months; then the answers stand side by side.</source>
        <translation>Mach die Übung in ein paar Monaten noch einmal; dann stehen die Antworten nebeneinander.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Was dir wichtig ist</translation>
    </message>
    <message>
        <source>What you valued then and now</source>
        <translation>Was dir damals und heute wichtig ist</translation>
    </message>
    <message>
        <source>What you valued, by the day you were asked</source>
        <translation>Was dir wichtig war, nach dem Tag der Frage</translation>
    </message>
    <message>
        <source>Your answers will stand here once you have done the exercise.</source>
        <translation>Hier stehen deine Antworten, sobald du die Übung gemacht hast.</translation>
    </message>
</context>
<context>
    <name>ValuesWizard</name>
    <message>
        <source>Go on another day where you stopped. Until then your values stay as they are.</source>
        <translation>Mach an einem anderen Tag da weiter, wo du aufgehört hast. Bis dahin bleiben deine Werte, wie sie sind.</translation>
    </message>
    <message>
        <source>How much each matters</source>
        <translation>Wie wichtig jeder ist</translation>
    </message>
    <message>
        <source>Keep seven</source>
        <translation>Sieben behalten</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation>Diese Werte behalten</translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation>Karten legen</translation>
    </message>
    <message>
        <source>What you value</source>
        <translation>Was dir wichtig ist</translation>
    </message>
    <message>
        <source>What you value in work</source>
        <translation>Was dir bei der Arbeit wichtig ist</translation>
    </message>
</context>
<context>
    <name>WebsiteRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>Choose what to keep</source>
        <translation>Wählen, was bleibt</translation>
    </message>
    <message>
        <source>From a little to above all. A must-have is a deal-breaker: no path makes up for it.</source>
        <translation>Von „ein wenig“ bis „über alles“. Was sein muss, ist unverzichtbar: Kein Weg gleicht es aus.</translation>
    </message>
    <message>
        <source>How much does each matter?</source>
        <translation>Wie wichtig ist jeder?</translation>
    </message>
    <message>
        <source>Leaving your list: {names}. What people told you on it stays, for when it comes back.</source>
        <translation>Von deiner Liste gehen: {names}. Was dir Leute dazu erzählt haben, bleibt, falls sie wiederkommen.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Keep one value at least, then say how much it matters.</source>
        <translation>Noch ist nichts behalten. Behalte mindestens einen Wert, dann sag, wie wichtig er ist.</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation>Unverzichtbar: Bei einem Weg, dem es fehlt, steht das deutlich da.</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>Wie wichtig es ist: {value}</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation>Muss sein: {value}</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>Add to calendar…</source>
        <translation>In den Kalender…</translation>
    </message>
    <message>
        <source>At that time you also talk with {names}.</source>
        <translation>Zu dieser Zeit sprichst du auch mit {names}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Not agreed yet after all</source>
        <translation>Doch noch offen</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Termin setzen</translation>
    </message>
    <message>
        <source>The clocks go forward then: {asked} does not exist, so it is {real}.</source>
        <translation>Dann werden die Uhren vorgestellt: {asked} gibt es nicht, also ist es {real}.</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Dieselbe wie meine</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Dortige Zeitzone</translation>
    </message>
    <message>
        <source>This time has passed. That is fine if you have talked already.</source>
        <translation>Diese Zeit ist vorbei. Das ist gut so, wenn ihr schon gesprochen habt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{time} for you, {there}</source>
        <translation>{time} bei dir, {there}</translation>
    </message>
</context>
<context>
    <name>WhereEdit</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>If it fails: a number</source>
        <translation>Falls es nicht klappt: eine Nummer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number if it fails</source>
        <translation>Nummer, falls es nicht klappt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>We agreed what it is about</source>
        <translation>Wir haben vereinbart, worum es geht</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Everything about {name}</source>
        <translation>Alles über {name}</translation>
    </message>
    <message>
        <source>PDF, to print or to send (*.pdf)</source>
        <translation>PDF, zum Drucken oder Senden (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
</context>
<context>
    <name>WhomToAskDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is left to suggest. Add whoever comes to mind, or ask those you talk with: who else?</source>
        <translation>Es ist niemand mehr vorzuschlagen. Füge hinzu, wer dir einfällt, oder frag die, mit denen du sprichst: wer noch?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Those who are close to you answer most readily, so they stand first.</source>
        <translation>Wer dir nahesteht, antwortet am ehesten; darum stehen sie vorn.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern, schließen</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Change letters…</source>
        <translation>Briefe ändern…</translation>
    </message>
    <message>
        <source>Change questions…</source>
        <translation>Fragen ändern…</translation>
    </message>
    <message>
        <source>For new letters and questions, and for sheets.</source>
        <translation>Für neue Briefe und Fragen und für Blätter.</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What a message begins from: in your own words, or hidden.</source>
        <translation>Womit eine Nachricht beginnt: in eigenen Worten oder ausgeblendet.</translation>
    </message>
    <message>
        <source>What is suggested when you prepare: in your own words, hidden, or added by you.</source>
        <translation>Was beim Vorbereiten vorgeschlagen wird: in eigenen Worten, ausgeblendet oder von dir ergänzt.</translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Whom to ask…</source>
        <translation>Wen fragen…</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>General notes</source>
        <translation>Allgemeine Notizen</translation>
    </message>
    <message>
        <source>Notes for this question</source>
        <translation>Notizen zu dieser Frage</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation>Was die Person sagt, in ein paar Worten</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type a part of a city or a country; Down lists them all</source>
        <translation>Tippe einen Teil einer Stadt oder eines Landes; Pfeil nach unten zeigt alle</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts the clock. At the agreed time it starts by itself.</source>
        <translation>Startet die Uhr. Zur vereinbarten Zeit startet sie von selbst.</translation>
    </message>
    <message>
        <source>You talked: the next thing is to look back</source>
        <translation>Ihr habt gesprochen: Jetzt kommt der Rückblick</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>_ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Inroad waits for your passphrase</source>
        <translation>Inroad wartet auf dein Passwort</translation>
    </message>
</context>
</TS>
