"""Facts of sheets, for the tests of the rule and of the page."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from models.rules import sheet
from models.rules.sheet import SheetFacts, SheetQuestion
from models.words import words

LONG: Final = (
    "The advice that reaches ministers is written by few people, and I would like to know how they learned "
    "to weigh evidence that points both ways. "
)
_QUESTIONS: Final = (
    "Which step in your career taught you most?",
    "How much of your week do you decide yourself?",
    "How are decisions made when experts disagree?",
    "Which organisations do this best?",
    "What might you do next, and how would you look for it?",
    "Who else would you talk to in my place?",
)

TYPICAL: Final = SheetFacts(
    labels=sheet.labels(words, "Maya"),
    heading="Dr. Maya Osei",
    role_line="Science policy advisor, Royal Society",
    when_line="Thu 4 June, 15:00–15:25",
    other_zone_line="10:00 in Toronto",
    place_line="Video: meet.example.org/osei",
    backup_line="If it fails: +44 20 0000 0000",
    why=("Left the bench after a second postdoc; writes the advice that I would like to write.",),
    learn=(
        "Is advisory work as free as it looks from outside?",
        "Two organisations to look at.",
        "One more person to meet.",
    ),
    known="The paper on research integrity; studied in Leeds.",
    my_name="Ana Sousa",
    who_i_am="I study how cells repair DNA, in my third postdoc year in Lisbon. I like explaining evidence to "
    "people who must decide, and I am finding out whether policy is the place for that.",
    steps=(("PhD 2008, postdocs to 2014", "PhD 2021, postdoc"), ("2014 policy fellowship", "?")),
    may_ask="Why now? Why policy? What next?",
    questions=tuple(SheetQuestion(number, text, f"15:{3 * number:02}") for number, text in enumerate(_QUESTIONS, 1)),
    close_line="15:21 close: thanks, who else, what I can offer. Ends by 15:25.",
    thank_line="Thank Maya by Sat 6 June, 15:25",
)
MINIMAL: Final = SheetFacts(
    labels=TYPICAL.labels,
    heading="Maya",
    when_line="Date not agreed yet",
    close_line=words("sheet.close_open"),
    thank_line=words("sheet.thank_open", name="Maya"),
)
HEAVY: Final = replace(
    TYPICAL,
    why=(LONG * 3, LONG * 2),
    known=LONG * 2,
    who_i_am=LONG * 4,
    teach=LONG,
    questions=tuple(SheetQuestion(number, LONG, f"+{3 * number}") for number in range(1, 9)),
)
IMPOSSIBLE: Final = replace(HEAVY, known=LONG * 30, who_i_am=LONG * 20)
