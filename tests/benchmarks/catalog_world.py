"""A made-up catalog of any size, written by plain bulk statements through the catalog's own schema and
number rule.

Distributions are those of a support inbox: a few companies send most, a tenth of the pictures are copies
(mostly a few hundred signature logos), a quarter was never loaded, names and subjects come of short word
lists, and the hashes of screens share flat parts. What the triggers keep is made at the end, all at once.
"""

import random
import sqlite3
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path
from typing import Any

from gallery_app.domain.folding import Repetition, find_fold
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.catalog_migration import fill_text_and_counts
from gallery_app.storage.catalog_schema import INDICES, PICTURE_COLUMNS, SAME_SECOND_BITS, TRIGGERS
from gallery_app.storage.combinations import Combinations, Desk, Facet
from gallery_app.storage.file_facts import SIGN_BIT, name_shape
from gallery_app.storage.picture_rows import make_id
from gallery_app.storage.search_text import fold_text
from gallery_app.storage.similar import band_rows, is_comparable

DECODER = "bench"
TICKETS_PER_PICTURE = 0.3
FIRST_SECOND = int(datetime(2023, 6, 1, tzinfo=UTC).timestamp())
LAST_SECOND = int(datetime(2026, 6, 1, tzinfo=UTC).timestamp())
WORDS = [
    "printer",
    "scanner",
    "invoice",
    "order",
    "login",
    "password",
    "screen",
    "display",
    "update",
    "driver",
    "battery",
    "charger",
    "cable",
    "monitor",
    "keyboard",
    "mouse",
    "router",
    "network",
    "wifi",
    "email",
    "calendar",
    "account",
    "payment",
    "refund",
    "parcel",
    "delivery",
    "damage",
    "crack",
    "warranty",
    "return",
    "exchange",
    "broken",
    "flickers",
    "slow",
    "crash",
    "error",
    "message",
    "blue",
    "black",
    "white",
    "noise",
    "fan",
    "heat",
    "smoke",
    "lamp",
    "bulb",
    "paper",
    "toner",
    "cartridge",
    "tray",
    "feed",
    "export",
    "import",
    "report",
    "table",
    "chart",
    "button",
    "menu",
    "window",
    "dialog",
    "search",
    "filter",
    "page",
    "label",
    "barcode",
    "customer",
    "shipment",
    "address",
    "phone",
    "mobile",
    "tablet",
    "laptop",
    "desktop",
    "camera",
    "photo",
    "picture",
    "video",
    "sound",
    "speaker",
    "microphone",
    "headset",
    "bluetooth",
    "pairing",
    "firmware",
    "version",
    "licence",
    "activation",
    "key",
    "server",
    "backup",
    "restore",
    "disk",
    "storage",
    "memory",
    "upgrade",
    "install",
    "remove",
    "settings",
    "language",
    "font",
    "layout",
    "colour",
    "zoom",
    "rotate",
    "crop",
    "upload",
    "download",
    "sync",
    "link",
    "permission",
    "role",
    "group",
    "team",
    "member",
    "invite",
    "access",
    "denied",
    "timeout",
    "certificate",
    "security",
    "alert",
    "virus",
    "spam",
    "jam",
    "question",
    "request",
    "feedback",
    "idea",
    "thanks",
    "urgent",
    "again",
    "still",
    "since",
    "yesterday",
    "today",
    "morning",
    "évaluation",
    "größe",
    "façade",
]
FIRST_NAMES = [
    "Ana",
    "Ben",
    "Cleo",
    "Dana",
    "Emil",
    "Fay",
    "Gus",
    "Hana",
    "Ivo",
    "Jana",
    "Kai",
    "Lea",
    "Max",
    "Nora",
    "Otto",
    "Pia",
    "Quin",
    "Rosa",
    "Sven",
    "Tara",
]
CAMERAS = [
    f"{make} {model}" for make in ("Apple", "Samsung", "Google", "Canon", "Sony") for model in range(12)
]
SOFTWARE = ["Adobe Photoshop 25.3", "GIMP 2.10", "Windows 11", "17.4.1", "Snagit", "Greenshot", "HDR+ 1.0"]
TYPES = (
    ["jpeg"] * 450
    + ["png"] * 380
    + ["gif"] * 50
    + ["webp"] * 50
    + ["heic"] * 45
    + ["avif"] * 8
    + ["tiff"] * 17
)
SCREENS = [
    (1920, 1080),
    (1366, 768),
    (1440, 900),
    (2560, 1440),
    (390, 844),
    (1170, 2532),
    (820, 512),
    (640, 180),
]
PHOTOS = [(4032, 3024), (3024, 4032), (1600, 1200), (1200, 1600), (8064, 6048), (2048, 1536)]
PLACES = (
    [("description", "inline", "description", False)] * 20
    + [("attachment", "attached", "description", False)] * 18
    + [("reply", "inline", "customer reply", False)] * 22
    + [("reply", "attached", "customer reply", False)] * 22
    + [("reply", "inline", "agent reply", False)] * 8
    + [("note", "inline", "private note", True)] * 5
    + [("note", "attached", "private note", True)] * 3
    + [("forward", "attached", "forward", False)] * 2
)
AGENT_REPLY = ("reply", "inline", "agent reply", False)
FAILURES = ("damaged_picture", "file_gone", "not_a_picture", "picture_unsafe")
STATUSES = [2] * 12 + [3] * 5 + [4] * 20 + [5] * 60 + [6] * 3
PRIORITIES = [1] * 60 + [2] * 25 + [3] * 10 + [4] * 5
CHANNELS = [1] * 60 + [2] * 20 + [3] * 10 + [7] * 10
LOGOS = 300
FILE_COLUMNS = (
    "id, sha256, places, parents, messages, is_known, type, kind, size, width, height, animated, alpha, gps,"
    " exif,"
    " note, edited, taken_at, camera_id, software_id, difference_hash"
)


def make_catalog(path: Path, pictures: int) -> None:
    """Write a catalog of so many pictures in new file `path`."""
    Catalog(path, decoder=DECODER).close()
    db = sqlite3.connect(path, isolation_level=None)
    for told in ("synchronous=OFF", "cache_size=-262144", "temp_store=MEMORY"):
        db.execute(f"PRAGMA {told}")
    db.execute("BEGIN")
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    for told in INDICES:
        db.execute(f"DROP INDEX {told.split(' ON ')[0].split()[-1]}")
    World(db, pictures).write()
    for told in INDICES:
        db.execute(told)
    fill_text_and_counts(db)
    for told in TRIGGERS:
        db.execute(told)
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


class World:
    """What is being made, from one seed."""

    def __init__(self, db: sqlite3.Connection, pictures: int) -> None:
        self.db = db
        self.rng = random.Random(20261123)
        self.pictures = pictures
        self.tickets = int(pictures * TICKETS_PER_PICTURE)
        self.companies = min(2000, 20 + pictures // 500)
        self.combinations = Combinations(db)

    def write(self) -> None:
        self.write_names()
        settings = self.write_tickets()
        drawn = self.draw_files()
        spread = sorted(int(self.tickets * self.rng.random()) for _ in range(self.pictures))
        files = self.write_files(drawn, spread)
        marks = ",".join("?" * len(PICTURE_COLUMNS))
        self.db.executemany(
            f"INSERT INTO picture VALUES ({marks})", self.make_rows(settings, files, drawn, spread)
        )
        self.db.execute(
            "INSERT INTO image_file SELECT image_id, file_id FROM picture WHERE file_id IS NOT NULL"
            " ORDER BY image_id"
        )

    def write_names(self) -> None:
        rng = self.rng
        self.company_names = [
            f"{rng.choice(WORDS).title()} {rng.choice(WORDS).title()} {number}"
            for number in range(self.companies)
        ]
        self.people_names = [
            f"{rng.choice(FIRST_NAMES)} {rng.choice(WORDS).title()}{number}"
            for number in range(self.tickets // 8 + 1)
        ]
        named = [("company", number, name) for number, name in enumerate(self.company_names)]
        named += [("contact", number, name) for number, name in enumerate(self.people_names)]
        named += [("agent", number, f"Agent {FIRST_NAMES[number % 20]} {number}") for number in range(60)]
        named += [("group", number, f"Group {number}") for number in range(10)]
        self.db.executemany("INSERT INTO name VALUES (?,?,?,?)", [(*row, fold_text(row[2])) for row in named])
        for table, words in (("tag", WORDS), ("camera", CAMERAS), ("software", SOFTWARE)):
            rows = [(number, word, fold_text(word)) for number, word in enumerate(words, 1)]
            self.db.executemany(f"INSERT INTO {table} VALUES (?,?,?)", rows)

    def write_tickets(self) -> list[tuple[int, int, str, int | None, int, int]]:
        """Gives what pictures say of each ticket, oldest first: key, desk, text, company, requester,
        agent."""
        rng = self.rng
        folded_companies = [fold_text(name) for name in self.company_names]
        folded_people = [fold_text(name) for name in self.people_names]
        folded_words = {word: fold_text(word) for word in WORDS}
        times = sorted(rng.randrange(FIRST_SECOND, LAST_SECOND) for _ in range(self.tickets))
        settings, rows, tags, last = [], [], [], 0
        for number, created in enumerate(times, start=1):
            key = last = max(created << SAME_SECOND_BITS, last + 1)
            requester = int(len(folded_people) * rng.random())
            company = int(self.companies * rng.random() ** 2.5) if rng.random() < 0.8 else None
            desk = Desk(
                None,
                rng.choice(STATUSES),
                rng.choice(PRIORITIES),
                rng.choice(CHANNELS),
                int(10 * rng.random()),
            )
            desk_id = self.combinations.desk_id(desk)
            subject = [rng.choice(WORDS) for _ in range(3 + number % 4)]
            lines = [" ".join(folded_words[word] for word in subject), folded_people[requester]]
            if company is not None:
                lines.append(folded_companies[company])
            search = "\n".join(lines)
            responder = int(60 * rng.random())
            settings.append((key, desk_id, search, company, requester, responder))
            updated = created + int(900_000 * rng.random())
            rows.append((
                number, key, " ".join(subject), desk.status, desk.priority, desk.channel, created, updated,
                requester,
                company, responder, desk.group_id, None, "[]", 0, 0, 0, updated, desk_id, search, updated, 4,
                0, 1, 0,
            ))  # fmt: skip
            if number % 3 == 0:
                tags.append((1 + int(len(WORDS) * rng.random()), number))
        self.db.executemany(f"INSERT INTO ticket VALUES ({','.join('?' * 25)})", rows)
        self.db.executemany("INSERT INTO ticket_tag VALUES (?,?)", sorted(tags))
        return settings

    def draw_files(self) -> list[int | None]:
        """A file for each picture: 6 % a logo, 4 % one seen before, 25 % not loaded, the rest its own."""
        random_, used = self.rng.random, LOGOS
        drawn: list[int | None] = []
        for _ in range(self.pictures):
            chance = random_()
            if chance < 0.06:
                drawn.append(int(LOGOS * random_() ** 3))
            elif chance < 0.1 and used > LOGOS:
                drawn.append(LOGOS + int((used - LOGOS) * random_()))
            elif chance < 0.35:
                drawn.append(None)
            else:
                drawn.append(used)
                used += 1
        return drawn

    def write_files(self, drawn: list[int | None], spread: list[int]) -> list[tuple[Any, ...]]:
        """Files with facts, counts, hashes and neighbours; the first 300 are logos."""
        count = max((file for file in drawn if file is not None), default=0) + 1
        hashes, near = self.draw_hashes(max(count, LOGOS))
        places, parents = [0] * len(hashes), [0] * len(hashes)
        seen: set[tuple[int, int]] = set()
        for file, ticket in zip(drawn, spread, strict=True):
            if file is not None:
                places[file] += 1
                parents[file] += (file, ticket) not in seen
                seen.add((file, ticket))
        files = [
            self.make_file(number, places[number], parents[number], hash_)
            for number, hash_ in enumerate(hashes)
        ]
        self.db.executemany(f"INSERT INTO file ({FILE_COLUMNS}) VALUES ({','.join('?' * 21)})", files)
        bands = [
            row
            for number, hash_ in enumerate(hashes, 1)
            if is_comparable(hash_)
            for row in band_rows(number, hash_)
        ]
        self.db.executemany("INSERT INTO band VALUES (?,?,?)", sorted(bands))
        self.db.executemany("INSERT OR IGNORE INTO near VALUES (?,?,?)", sorted(near))
        return files

    def draw_hashes(self, count: int) -> tuple[list[int], list[tuple[int, int, int]]]:
        """A third has one flat band of four, a few two; every twentieth file nearly equals another."""
        rng, near = self.rng, []
        hashes = [rng.getrandbits(64) for _ in range(count)]
        for number in range(0, count, 3):
            hashes[number] &= ~(0xFFFF << 16 * int(4 * rng.random()))
            if number % 9 == 0:
                hashes[number] &= ~(0xFFFF << 16 * int(4 * rng.random()))
        for number in range(LOGOS + 5, count, 20):
            other = LOGOS + int((count - LOGOS) * rng.random())
            if other % 20 == 5 or not 9 <= hashes[other].bit_count() <= 55:
                continue
            hash_ = hashes[other]
            for bit in rng.sample(range(64), 1 + number % 3):
                hash_ ^= 1 << bit
            hashes[number] = hash_
            apart = (hash_ ^ hashes[other]).bit_count()
            near += [(number + 1, other + 1, apart), (other + 1, number + 1, apart)]
        return [hash_ - SIGN_BIT for hash_ in hashes], near

    def make_file(self, number: int, places: int, parents: int, hash_: int) -> tuple[Any, ...]:
        """The columns `FILE_COLUMNS`."""
        rng = self.rng
        chance, again = rng.random(), rng.random()
        if number < LOGOS:
            type_, kind, width, height = "png", "graphic", 80 + int(400 * chance), 20 + int(100 * again)
        else:
            type_ = rng.choice(TYPES)
            is_photo = type_ in ("jpeg", "heic") and chance < 0.8
            kind = "photo" if is_photo else ("screenshot", "screenshot", "graphic", "unknown")[int(4 * again)]
            width, height = rng.choice(PHOTOS if is_photo else SCREENS)
            if again < 0.4:
                width, height = max(20, width - int(2000 * again)), max(20, height - int(1500 * again))
        has_exif = kind == "photo" and again < 0.5
        return (
            number + 1, f"{rng.getrandbits(256):064x}", places, parents, places, 1, type_, kind,
            int(2 ** (13 + 10 * rng.random() * rng.random() + (3 if kind == "photo" else 0))), width, height,
            type_ == "gif" and chance < 0.3, type_ == "png" and chance < 0.3, has_exif and chance < 0.2,
            has_exif,
            has_exif and chance < 0.4, again < 0.01,
            FIRST_SECOND + int((LAST_SECOND - FIRST_SECOND) * rng.random()) if has_exif else None,
            1 + int(len(CAMERAS) * rng.random() ** 2) if has_exif else 0,
            1 + int(len(SOFTWARE) * rng.random()) if has_exif else 0, hash_,
        )  # fmt: skip

    def make_rows(self, settings, files, drawn, spread):
        """The columns of `picture`, in the order of their numbers."""
        ends = accumulate(1 for _ in spread)
        position, last, group = 0, -1, []
        for number, file, ticket in zip(ends, drawn, spread, strict=True):
            if ticket != last:
                yield from reversed(group)
                group, position, last = [], 0, ticket
            group.append(
                self.make_row(
                    settings[ticket], ticket + 1, number, position, None if file is None else files[file]
                )
            )
            position += 1
        yield from reversed(group)

    def make_row(self, setting, ticket, number, position, file):
        """As `picture_rows.make_row` puts it together."""
        rng = self.rng
        key, desk_id, search, company, requester, responder = setting
        is_logo = file is not None and file[0] <= LOGOS
        place = AGENT_REPLY if is_logo else rng.choice(PLACES)
        chance = rng.random()
        name = self.make_name(is_logo=is_logo)
        declared = int(2 ** (10 + 12 * chance)) if chance < 0.8 else None
        created = (key >> SAME_SECOND_BITS) + int(600_000 * rng.random())
        remote = "img.example.com" if file is None and chance > 0.95 else None
        if file is None:
            failure = FAILURES[int(40 * chance)] if chance < 0.1 else None
            state = "remote" if remote else "failed" if failure else "waiting"
            facet = Facet(False, *place, state, failure, "other" if failure in FAILURES[2:] else None)
            derived = (None, None, declared, None, None, None, None, None, None)
        else:
            facet = self.make_facet(place, file)
            copies_of = file[0] if file[2] > 1 else None
            derived = (file[0], copies_of, file[8], file[9], file[10], *file[17:])
        return (
            make_id(key, position), f"attachment-{43_000_000_000 + number}", ticket, None, None, name,
            "image/png",
            declared, created, remote, 1, self.combinations.facet_id(facet), desk_id, company, requester,
            responder,
            *derived, fold_text(name), search,
        )  # fmt: skip

    def make_facet(self, place, file):
        """As `picture_rows` describes a decoded picture."""
        repetition = Repetition(file[4], file[3])
        fold = find_fold(file[9], file[10], repetition, inline=place[1] == "inline", hidden=False)
        animated, alpha, gps, exif, note, edited = file[11:17]
        source, placement, message_kind, private = place
        return Facet(
            False, source, placement, message_kind, private, "ready", None, file[6], file[7],
            name_shape(file[9], file[10]), animated, alpha, gps, exif, note, edited,
            fold.value if fold else "", file[2] > 1, cached=True,
        )  # fmt: skip

    def make_name(self, *, is_logo: bool) -> str:
        """As phones, mail programs and people name files."""
        rng = self.rng
        chance, again = rng.random(), rng.random()
        if is_logo:
            return f"image{int(12 * again):03}.png"
        if chance < 0.3:
            return f"IMG_{int(10_000 * again):04}.jpg"
        if chance < 0.5:
            return f"image{int(40 * again):03}.png"
        if chance < 0.75:
            month, day = 1 + int(12 * again), 1 + int(28 * chance)
            return f"Screenshot 2025-{month:02}-{day:02} {int(240_000 * again):06}.png"
        return f"{rng.choice(WORDS)}-{rng.choice(WORDS)}-{int(1000 * again)}.jpeg"
