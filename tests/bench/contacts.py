"""An invented address book as LinkedIn exports it, the same in every run: names, companies and gaps as they come."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path


def _words(text: str, between: str | None = None) -> list[str]:
    return text.split(between)


GIVEN = _words(
    "Aaliyah Adaeze Agnieszka Aisha Alejandra Alessandro Amara Anders Anjali Anna Antoine Arjun Astrid Ayşe Beatriz "
    "Benedikt Björn Camila Carlos Charlotte Chidi Chloé Claudia Daniel Daniela David Deepa Diego Dmitri Eleni Elif "
    "Elizabeth Emeka Emily Emma Erik Esra Fatima Felix Fernanda Francesca François Gabriel Giulia Grace Guillermo "
    "Hannah Hiroshi Hye-jin Ibrahim Ines Ingrid Isabel Ivana Jakub James Jan Jessica Johanna John José Julia Kaito "
    "Karim Katarzyna Keiko Kofi Kwame Lars Laura Leila Leticia Linda Lindiwe Linh Lucas Lucía Luis Magdalena Mahmoud "
    "Małgorzata Marcus Maria Marta Matteo Maya Mehmet Mei Michael Miguel Mohammed Monika Nadia Naomi Natalia Ngozi "
    "Nikhil Noah Nora Olga Oliver Olumide Oscar Patricia Paul Pedro Peter Priya Rafael Rahul Rebecca Ricardo Robert "
    "Rosa Sakura Samuel Sandra Santiago Sara Sean Sofia Søren Stefan Sunita Susan Tariq Thandiwe Thomas Tiago Ursula "
    "Valentina Victor Vikram Wei William Wojciech Xavier Yael Yasmin Yuki Yusuf Zahra Zanele Zofia Żaneta Żółcisława"
)
FAMILY_START = _words(
    "Ad Al An Bau Ben Berg Bra Cas Chan Cor Dal Dav Du Ech Eng Far Fern Gar Gold Gra Hal Han Hof Ib Jan Ka Kel Kov "
    "Kra Kul Lam Lar Lin Lind Lo Mar Mat Mey Mor Mül Nak Nov Nor Ok Ols Or Pat Per Pop Ra Rei Rich Ro Ros Sal San "
    "Schm Shar Sil Sing Stan Ste Sut Tak Tan Tor Vas Ver Wal Wat Wil Wo Yam Yil Zam Zieg Żół Łuk Øst"
)
FAMILY_END = _words(
    "a aba ada aga al ala an ando ani ara as bauer berg borg chez dahl dez di do dström ek el en er es etti ez feld "
    "gren han hardt hi holm i ić ida iewicz ik in ington ini kin kov kowski kul la land le ler ley lin ling lund man "
    "mann maz mura o oğlu oka oli on opoulos ov ova ovich quist ra ro rossi sen shi ska skaya son stad stein ström "
    "ton tov uchi ura vic ville wal wood ya yama zak zić"
)
CHINESE = _words("李明 李娜 王芳 王伟 张敏 刘洋 陈静 杨帆 赵磊 黄丽 周杰 吴霞 徐强 孙悦 马超 朱琳")
COMPANY_START = _words(
    "Alder Amber Apex Arbor Atlas Aurora Baltic Beacon Birch Blue Bright Cedar Clear Cobalt Copper Coral Crest Delta "
    "Echo Elm Ember Fjord Flint Forest Garnet Glen Granite Harbor Haven Hazel Helix Horizon Indigo Iris Ivory Jade "
    "Juniper Kestrel Lark Laurel Linden Lotus Lumen Lunar Maple Marble Meridian Nimbus North Nova Oak Ocean Olive "
    "Onyx Opal Orchid Osprey Pearl Pine Polar Prairie Quartz Raven Reed River Sable Saffron Sage Silver Solar Spruce "
    "Sterling Stone Summit Swift Terra Thistle Tidal Topaz Umber Vale Vertex Violet Willow Wren Zephyr Zinc"
)
COMPANY_END = _words(
    "Analytics,Bank,Biotech,Capital,Clinic,College,Consulting,Data Systems,Dynamics,Energy,Engineering,Foods,"
    "Foundation,Genomics,GmbH,Health,Imaging,Institute of Technology,Insurance,Labs,Law,Logistics,Materials,Media,"
    "Medical Center,Museum,Networks,Optics,Partners & Co.,Pharma,Press,Publishing,Research Ltd.,Robotics,School,"
    "Semiconductors,Software Inc.,Studios,Therapeutics,University",
    ",",
)
GRADE = _words(",,,Senior ,Lead ,Junior ,Principal ,Associate ,Deputy ,Head of ,Assistant ", ",")
POSITION = _words(
    "Account Manager,Analyst,Architect,Business Development,Clinical Research,Communications,Consultant,Data Scientist,"
    "Designer,Director of Operations,Economist,Editor,Engineer,Finance,Founder,Grants Officer,Human Resources,Lecturer,"
    "Librarian,Marketing,Medical Writer,Patent Attorney,PhD Candidate,Policy Advisor,Postdoctoral Fellow,"
    "Product Manager,Professor of Chemistry,Program Officer,Project Manager,Recruiter,Research Scientist,Sales,"
    "Science Communicator,Software Developer,Statistician,Talent Acquisition,Teacher,Technology Transfer,UX Research",
    ",",
)
MONTHS = _words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
FILLER = "abcdefghijklmnopqrstuvwxyz0123456789"
LAST_DAY = date(2026, 5, 29)

HEAD = (
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who have allowed it."\r\n\r\n'
)
COLUMNS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")


def write_connections(path: Path, count: int) -> Path:
    """Write a Connections.csv with `count` rows, a few of them without a name or seen twice, as in real ones."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.write(HEAD)
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(_rows(count))
    return path


def _rows(count: int) -> Iterator[list[str]]:
    chance = random.Random(20260602)
    row: list[str] = []
    for number in range(count):
        if not number % 997 and row:
            yield row  # the same connection once more
        elif not number % 499:
            yield ["", "", "", "", "", "", _day(chance)]  # a closed account
        else:
            row = _person(chance, number)
            yield row


def _person(chance: random.Random, number: int) -> list[str]:
    given, family = chance.choice(GIVEN), chance.choice(FAMILY_START) + chance.choice(FAMILY_END)
    if chance.random() < 0.02:
        name = chance.choice(CHINESE)
        # Some put the whole name into one field.
        family, given = (name[:1], name[1:]) if chance.random() < 0.5 else ("", name)
    elif chance.random() < 0.04:
        family += ", PhD"
    slug = "".join(c for c in f"{given}-{family}".lower() if c.isascii() and (c.isalnum() or c == "-"))
    tail = "".join(chance.choices(FILLER, k=6))
    url = f"https://www.linkedin.com/in/{slug}-{number:x}{tail}"
    email = f"{slug}{number}@example.org" if chance.random() < 0.06 else ""
    if chance.random() < 0.03:
        return [given, family, url, email, "", "", _day(chance)]
    # Few companies have many connections, many have one.
    start = COMPANY_START[int(len(COMPANY_START) * chance.random() ** 2)]
    company = f"{start} {chance.choice(COMPANY_END)}"
    if chance.random() < 0.25:
        company = f"{chance.choice(FAMILY_START)}{chance.choice(FAMILY_END)} {company}"
    return [given, family, url, email, company, chance.choice(GRADE) + chance.choice(POSITION), _day(chance)]


def _day(chance: random.Random) -> str:
    day = LAST_DAY - timedelta(days=chance.randrange(4000))
    return f"{day:%d} {MONTHS[day.month - 1]} {day.year}"
