<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. No names and no notes are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be opened here. Its place is {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page that you had Inroad from. The program itself asks no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {page}. The program itself asks no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in that folder: when Inroad started, and what went wrong. No names, no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{licence}: free to use, change and pass on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutMePage</name>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article, a contact, a hand with something you know well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what matters to you in work. Questions and paths are weighed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, to read before you write or talk. Nothing of it is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introducing yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pitches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered in thank-you letters and check-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it once here; letters and sheets have it from then on. Saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs your letters, and stands on your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ones are printed on your sheets, without the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one is printed on your sheets and offered in letters. 30 seconds are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs stand beside yours on the sheet. Several lines can be pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others come to you for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are looking for, and from when on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read about without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you studied, where you worked, what you made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to have decided, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would like to know a year from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddOwnValue</name>
    <message>
        <source>A value of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or paste a profile: name, role, link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role, organisation or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in your address book: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {name}, {about}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else of the same name is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood from what you pasted. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddToCalendar</name>
    <message>
        <source>Add to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}, and open in your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}: open it in your calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlsoThank</name>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced you to {met}. Two lines tell how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could tell you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could tell you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskHowKnown</name>
    <message>
        <source>It can be said later, on the People page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tap. A first message begins differently with a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people you know…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you like to talk to is a good beginning: a friend, a former colleague, a teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could you talk to this week?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All is as it was on {moment}. What is here now is backed up first, so you can come back to it. The window closes and comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at the end of each run, once a day, and before each import and update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{0} per cent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameUp</name>
    <message>
        <source>Came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a name or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, places, promises and things to read: {0} notes one while you listen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameUpPart</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or a few words, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing is noted. If a name, a place, a promise or a book came up, add it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to ask, places and promises at once; Undo takes all of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what came up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameUpRow</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else of the same name, who is not in your list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseNext</name>
    <message>
        <source>A good beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: why them, a few questions, and a sheet of one page to print. About ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who know you well answer most readily, so they stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the People page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePersonDialog</name>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenQuestions</name>
    <message>
        <source>Your questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not thanked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationSection</name>
    <message>
        <source>Show {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will find your conversations: those coming up with their sheets, and those behind you with what has stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>A copy of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is copied to {folder} and looked at before anything is removed here. The window closes and comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one file, or people for an address book, a spreadsheet or a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inroad was started on a folder of its own (--data, or sample data), so it stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by themselves; look inside one, or go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the data to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database inroad.db and its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened here. It is written beside the button.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>By when: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Doing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropButton</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one or several files here, or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DroppedPaths</name>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last pair. Those left for later come again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← and → choose a side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its people stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it called? A word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers day, a conference, a seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisbon, or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLines</name>
    <message>
        <source>&amp;Whom did you meet? One on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maya Osei, Science policy advisor, Royal Society
Tom Brandt, tom@example.org
A name alone is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line will make is shown here, before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you meet? One on each line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventMet</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Invented people are among yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a second window on invented people. It is thrown away when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example could not be started here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invented people and what hangs on them go; what you added stays. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table, .csv, with one row for each person and where things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards, .vcf: names, e-mail, phone, links, organisation and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to keep or to take to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an old address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, .inroad.json, with all that you entered, your notes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened. The file is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same cards as older programs read them, .vcf 3.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with a story or on your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the file can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations with an alarm, and what is to be done, .ics. Nobody is invited. A later file updates this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Address books (*.csv *.vcf *.zip *.tsv *.txt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in people you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LinkedIn (Connections.csv, or the .zip it comes in), Google, Outlook, a phone (.vcf), any table (.csv, or rows copied from a spreadsheet), or Inroad&apos;s own .inroad.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings, then “Data privacy”, then “Get a copy of your data”, and tick Connections. An e-mail brings the file, often within ten minutes. Take it as it is, also as a .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that you copied from a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the rows with their header first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in it before anything is written. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstValues</name>
    <message>
        <source>What matters to you in your work? Tap three, or go on without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these backups too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {name} goes: the story, the notes, and the conversations that were theirs alone. This cannot be undone, and neither can what you did before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Open Inroad to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullHead</name>
    <message>
        <source>Narrow strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on top of a video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GaveDialog</name>
    <message>
        <source>&amp;In a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a message; it enters the story when you have sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can offer: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning; leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sort by “{title}”; again: the other way round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>About Inroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences, the log, and “Copy details” for a report of a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence each, where something is used for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The craft in short, and where everything is. {key} opens it on what you are looking at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hints come again, each at its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hold Shift or Ctrl to select several people: circle, path and tags change for all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have talked, press “We talked”, or “Finish” in the notes: thanks begin from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} finds anything: a person, a note, a page, something to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Later” asks when it shall come back, “Already done” ends it, and Undo takes either back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Mixed” means that people disagree, “?” that nobody has told you yet. Open a field for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Narrow strip” keeps your notes on top of a video call; {key} notes a name while you listen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowKnown</name>
    <message>
        <source>A name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through &amp;whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here? If you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hich event or place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event or place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags for the new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file that you import is remembered here, so that it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people whom it brought go again, but for those with a story or whom you changed since. Known people lose what it added and you did not change. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntroductionsList</name>
    <message>
        <source>Introductions as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntroductionsModel</name>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: known to you before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that stays sharp, SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see who led you to whom. It begins when you add somebody and say who introduced you to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}. With so many people an SVG can be read better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntroductionsTree</name>
    <message>
        <source>Introductions as a tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepStep</name>
    <message>
        <source>Nothing lies under “Very important” yet. What does will stand here to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths and questions are weighed by what you keep. Fewer is fine, and says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You laid {many} there. Keep the {most} that you would miss first; fewer is fine, and says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} kept, of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptValue</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A question by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: save, add, open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit or rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything: people, notes, pages, what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is at the left, at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, forms and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what came up: a name, a place, a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and stop the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap it for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a question as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: a person, a place, a promise, to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowStep</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Inroad starts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>In 2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnedStep</name>
    <message>
        <source>All of it is optional. Write as if they might read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had opened this letter to send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and open LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sent it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes it in the story. Inroad itself sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>A line from your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPart</name>
    <message>
        <source>A sentence that you would tell a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote a line of your notes in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to fill in: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stuck?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterWays</name>
    <message>
        <source>Copied, and the profile is open: paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: paste it on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your mail program now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open as a draft in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened. The text is on the clipboard: paste it into a new message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of what comes along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>{part}: it is in your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: not in your text yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>At most {0} at once; the rest can come after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your address book: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is among the people of this event already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: you met at {event}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>A web address that begins with http or https can be opened; this one is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written {host}, with letters outside a to z. They may look like others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the website?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ hides where this leads, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one address in this link, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser will open this page:
{target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookBackWizard</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all: Today asks no more about this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further columns, read as they seem to be: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first people, read like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are set as you chose them the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what they seem to be. Set right what is wrong; nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known, through {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionField</name>
    <message>
        <source>A name, a place, a promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter notes it, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingFacts</name>
    <message>
        <source>A sentence about &amp;you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you sign a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you &amp;know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I study how cells repair DNA, in my third postdoc year in Lisbon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that you took home; it goes into the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We met at the alumni evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stuc&amp;k with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: no conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesHalf</name>
    <message>
        <source>How it looks to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters to you: {0} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced you on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked in 48 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>A line for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more before the next talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to somebody else on this path: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesClock</name>
    <message>
        <source>of {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesQuestions</name>
    <message>
        <source>A question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that came to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the suggested questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions are prepared. Write freely, or take the ones that Inroad suggests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper: a photo, three lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} next question   {1}…9 jump   {2} a name or place came up   Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSaver</name>
    <message>
        <source>Another program holds the data just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Copy your last words, or close again to leave without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is not there any more. Undo in Inroad can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingCard</name>
    <message>
        <source>Ask somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to follow up. Somebody said yes: when would suit you both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to follow up. Who would you like to hear from next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferTimeDialog</name>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferTimes</name>
    <message>
        <source>Change or take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer two times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningRows</name>
    <message>
        <source>Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationActions</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of the two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my interest back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is {name} already. People, conversations, notes and what you heard come together under that name; undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationColumns</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>1 to 5; 0 takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address that begins with http or https can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. When you look back on a conversation, you can note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear is held against what you value in work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationsList</name>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places you could see yourself in will stand here, with what people told you about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that came up, and those of people you want to talk with, will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLettersDialog</name>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part in [[ ]] is left out where a fact in it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: no new letter begins from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new letter begins from. Letters you began stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, LinkedIn note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestionsDialog</name>
    <message>
        <source>&amp;Asks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own. It is kept as soon as you write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: it is not suggested. Questions on your sheets stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came as: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with Inroad. Change the words to your own; you can put them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sounds like asking for a job. Such a conversation is for learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Inroad suggests when you prepare. A sheet that you made already keeps its questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnValueMenu</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this value called?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>About Inroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people from an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, conversations, words, or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: how often to check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: light, dark and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: questions and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: reminders and quiet time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: your time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you value in work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance theme colours look printing letter a4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup restore folder move example sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers compare choose decide values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart statistics answers numbers funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies employers organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference seminar fair met several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts list table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due home start reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviews meetings month calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linkedin google outlook vcard csv contacts address book read file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail email letter message ask thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual how explain question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet interview plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge same person twice double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network tree who led to whom graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new contact somebody note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new interview meeting talk call coffee questions sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications pop-ups weekends hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile pitch background strengths goals values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore go back safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhythm days staying in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save vcard csv calendar ics archive backup file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggest next who somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back import batch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back revert mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates language own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values exercise cards sort career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version licence log update bug report details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we met spoke conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>A photo of your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And three lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it anywhere in this window. It is kept with your data, made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stuck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsDialog</name>
    <message>
        <source>A name is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the conversation each of them is thanked, and each hears from you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not take part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a line, for yourself; or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this path called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not this path?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathPart</name>
    <message>
        <source>Add the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the path that this conversation was about, then say how it looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the path looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you say what matters to you in work, you can note here how a path looked on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Paths page weighs what you choose. Choose it once more to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which path was it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathQuestion</name>
    <message>
        <source>Add the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science policy, medical writing, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which path do you wonder about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsEmpty</name>
    <message>
        <source>Add a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the paths that you wonder about will stand side by side: how each looks on what you value, by what people told you. One path is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look by these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you in your work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you in your work? Each path is looked at by that. Three are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Add a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>A new tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, which is usual. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}, late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one import: show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, notes, organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and more filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquaintances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} finds anything, from everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you could talk to will stand here. A name is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you archive is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Change a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this tag called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave or offered something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to talk to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a referral…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Greet as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Any part of it is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: check-ins pause, what you promised stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr. Maya Osei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe/Lisbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you &amp;know each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, in your own &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maya Osei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and present &amp;jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and present jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual for the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the University of Leeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonKnows</name>
    <message>
        <source>By the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of {topic}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} knows of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source> on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, met at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, through </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that {name} said. Your letters recall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has stayed with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes {name} the one to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPromises</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised, and to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, was for {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message>
        <source>A referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could recommend you somewhere. Before you ask, talk about {topics}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} knows you well enough to recommend you somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>A sentence each is enough. All of it is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence is enough; several, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already, don&apos;t ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing they should learn about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else joins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found out beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} take part, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} takes part, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not know {topic} yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSteps</name>
    <message>
        <source>Steps so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTags</name>
    <message>
        <source>A tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPart</name>
    <message>
        <source>Photos of your notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickStep</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count}; type to find the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of them could you talk to? One name is a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PileBox</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the card here: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchForm</name>
    <message>
        <source>A name for it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what you wrote below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are, what you are curious about, and why you ask this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchesCard</name>
    <message>
        <source>Add another pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one. {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Could you see yourself there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you could see yourself at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {name} looked on what you value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, apart from the path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Take the tick away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this question off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceToType</name>
    <message>
        <source>Printed on the sheet as you type it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places you could see yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareWizard</name>
    <message>
        <source>Prepare: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {place} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all of these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick somebody to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Answer to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number counts people. Silence says nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how far your messages carry: asked, answered, met, introduced on, and in how many days. It begins with one short message to somebody you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars, one after the other: {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Ask how the move went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the paper on grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed: it will be on the list at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you promise {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>A few words are enough to remember it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question they may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this field?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question in your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question that they may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question at a time, with a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may sound like asking for a job. People open up more when you ask about their own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {there} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Why: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? A line is enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsEdit</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position, or the kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what &amp;role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was offered to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the recommendation goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: on which day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that: {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space starts and stops the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words turn green as you should reach them. Nobody minds if you are elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of about {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; the rest move to the next days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, they say “Thank somebody you met”: for a screen that others see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in pop-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder pops up between these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether reminders wait for Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>And whoever is in no circle yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, {circle}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inroad broke off the last time, by a mistake of its own. What it had saved is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Inroad. What you typed is still there, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidYesDialog</name>
    <message>
        <source>&amp;When will you talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and write back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the &amp;times you offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &amp;another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved yet. {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed stays here; Inroad keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as if they might read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A colour that you chose for your whole system is taken here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many days without contact a check-in is due. For one person you can set another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer: {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inroad&apos;s green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes and comes back in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What conversation sheets are printed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your days, times and reminders follow it. Leave it empty to follow this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to talk to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here is changed for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, as it will print. Your name and a sentence about yourself are typed right on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>One or two sentences about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet as it will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept, one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortStep</name>
    <message>
        <source>1 or ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 or ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {of} are laid, {very} as very important.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with your answers of {day}. Take up what has changed, or lay them all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay them all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card at a time; the first thought is often the best. Stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you in work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{laid} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you see yourself here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much you could see yourself there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told you about this place yet. What you hear will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told you about this yet. When you look back on a conversation, you can note it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Answer in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is hidden: try without it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Closed, Inroad stays in the task bar, so that it can remind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inroad is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reminds you from the tray. “Quit” in its menu ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} ends it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019, 09/2019 or Sept 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019, 09/2019 or Sept 2019; empty while it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPI Leipzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postdoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was like, in a word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>2016–2019 Postdoc, MPI Leipzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines, pasted, become several steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Their steps beside yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestedQuestions</name>
    <message>
        <source>Suggested questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Do not suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest again in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkNextCard</name>
    <message>
        <source>Talk next to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksStep</name>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stuck comes first: it is what makes the letter yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>{0} per cent of the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeSaid</name>
    <message>
        <source>For them: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n due now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inroad: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Inroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeFoot</name>
    <message>
        <source>A click opens. Arrow keys go from box to box, Enter opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: named by somebody else as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: back to somebody from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Card {number} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueChips</name>
    <message>
        <source>+ What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>Compare with earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the three that matter most to you; more can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty cards in three piles, at most seven kept: about ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesRoundsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the exercise again in a few months; then the answers stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you valued then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you valued, by the day you were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers will stand here once you have done the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesWizard</name>
    <message>
        <source>Go on another day where you stopped. Until then your values stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you value in work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebsiteRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>Choose what to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a little to above all. A must-have is a deal-breaker: no path makes up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does each matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving your list: {names}. What people told you on it stays, for when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet. Keep one value at least, then say how much it matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>A deal-breaker: a path that misses it says so plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that time you also talk with {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go forward then: {asked} does not exist, so it is {real}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed. That is fine if you have talked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} for you, {there}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereEdit</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails: a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number if it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agreed what it is about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Everything about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print or to send (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhomToAskDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to suggest. Add whoever comes to mind, or ask those you talk with: who else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who are close to you answer most readily, so they stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Change letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new letters and questions, and for sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a message begins from: in your own words, or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is suggested when you prepare: in your own words, hidden, or added by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Whom to ask…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>General notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Type a part of a city or a country; Down lists them all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the clock. At the agreed time it starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talked: the next thing is to look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
