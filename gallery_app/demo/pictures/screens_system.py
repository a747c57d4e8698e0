"""Screens of an operating system: dialogs, settings, blue screen, logs, terminal."""

from __future__ import annotations

import random

from PIL import Image, ImageChops, ImageDraw

from gallery_app.demo.pictures.canvas import (
    ACCENTS,
    INK,
    LINE,
    PALE,
    WHITE,
    Colour,
    make_smooth_noise,
    round_box,
    write,
    write_fixed,
    write_lines,
)
from gallery_app.demo.pictures.widgets import (
    BAR,
    make_wallpaper,
    put_button,
    put_sign,
    put_table,
    put_taskbar,
    put_toggle,
    put_window,
)

ERRORS = (
    ("Report Studio", "The report cannot be opened.", "Division by zero in month 02 (0x80040E21).", "error"),
    ("Import", "The import stopped at row 5000.", "Column 7: the value 'n/a' is not a number.", "error"),
    ("Sync", "The server does not answer.", "Timeout after 30 s. The changes were kept.", "warning"),
    ("Label Designer", "The printer LP-220 is offline.", "Check cable and paper, then try again.", "warning"),
    ("Update", "Update 4.2.1 is ready.", "The program will start again. Save your work first.", "info"),
    ("Mail", "The attachment is too large.", "The limit is 20 MB, this file has 31.4 MB.", "error"),
)


def draw_desktop(rng: random.Random, width: int, height: int) -> Image.Image:
    """An empty desktop with icons."""
    image = make_wallpaper(rng, (width, height))
    put_taskbar(image, rng)
    draw = ImageDraw.Draw(image)
    for place, name in enumerate(("Orders", "Scans", "Reports", "Bin")):
        top = 26 + place * 96
        round_box(draw, (34, top, 82, top + 44), ACCENTS[(place + rng.randint(0, 5)) % len(ACCENTS)], 9)
        write(draw, (58, top + 52), name, 14, WHITE, anchor="ma")
    return image


def draw_error_dialog(rng: random.Random, width: int, height: int) -> Image.Image:
    """An error message over a table."""
    image = draw_desktop(rng, width, height)
    title, what, why, sign = rng.choice(ERRORS)
    back = put_window(
        image, (140, 50, width - 110, height - 90), f"{title} - orders {rng.randint(1, 12)}.dat"
    )
    rows = [
        [f"{rng.randint(1000, 9999)}", rng.choice("ABCD") + "-stock", f"{rng.uniform(2, 900):.2f}"]
        for _ in range(30)
    ]
    put_table(back, (150, 96, width - 120, height - 110), ("Order", "Place", "Amount"), rows)
    left, top = (width - 520) // 2 + rng.randint(-60, 60), (height - 250) // 2 + rng.randint(-40, 40)
    draw = put_window(image, (left, top, left + 520, top + 230), title)
    put_sign(draw, (left + 56, top + 100), 26, sign)
    write(draw, (left + 106, top + 72), what, 20, INK, bold=True)
    write(draw, (left + 106, top + 108), why, 15, PALE)
    put_button(draw, (left + 270, top + 174), "Details")
    put_button(draw, (left + 392, top + 174), "OK", ACCENTS[0])
    return image


def draw_crash_report(rng: random.Random, width: int, height: int) -> Image.Image:
    """A program's offer to send a report."""
    image = draw_desktop(rng, width, height)
    left, top = (width - 640) // 2, (height - 430) // 2 - 10
    draw = put_window(image, (left, top, left + 640, top + 430), "Problem report")
    program = rng.choice(("Report Studio", "Till 9", "Stock Viewer", "Label Designer"))
    write(draw, (left + 30, top + 60), f"{program} has stopped working", 26, INK, bold=True)
    write(
        draw,
        (left + 30, top + 104),
        "The report helps us to find the mistake. It holds no documents.",
        15,
        PALE,
    )
    round_box(draw, (left + 30, top + 140, left + 610, top + 350), (246, 247, 249), 6, LINE)
    for place in range(8):
        name = rng.choice(("render", "load_rows", "paint", "sum_up"))
        text = f"#{place}  0x{rng.getrandbits(40):010x}  {name}+0x{rng.randint(16, 999):x}"
        write_fixed(draw, (left + 44, top + 152 + place * 24), text, 15, (75, 85, 99))
    put_button(draw, (left + 340, top + 374), "Do not send", width=130)
    put_button(draw, (left + 480, top + 374), "Send report", ACCENTS[1], 130)
    return image


def draw_blue_screen(rng: random.Random, width: int, height: int) -> Image.Image:
    """The blue screen of a stopped computer."""
    image = Image.new("RGB", (width, height), (16, 92, 178))
    draw = ImageDraw.Draw(image)
    left = width // 9
    write(draw, (left, height * 0.12), ":(", height // 6, WHITE)
    lines = [
        "Your computer met a problem and has to start again.",
        "We are only collecting some information,",
        "then it starts again by itself.",
    ]
    write_lines(draw, (left, height * 0.38), lines, height // 28, WHITE)
    write(draw, (left, height * 0.62), f"{rng.randint(5, 95)} % complete", height // 26, WHITE)
    code = rng.choice(("DOCK_DRIVER_TIMEOUT", "PAGE_FAULT_IN_AREA", "VIDEO_ENGINE_RESET", "STORE_DATA_ERROR"))
    write(
        draw,
        (left + height // 5, height * 0.74),
        "If you call support, give this stop code:",
        height // 46,
        WHITE,
    )
    write(draw, (left + height // 5, height * 0.79), code, height // 38, WHITE, bold=True)
    put_squares(draw, (left, round(height * 0.72)), height // 7 // 21, rng)
    return image


def put_squares(draw: ImageDraw.ImageDraw, at: tuple[int, int], cell: int, rng: random.Random) -> None:
    """A square code that looks like one and says nothing."""
    left, top = at
    draw.rectangle((left - cell, top - cell, left + 22 * cell, top + 22 * cell), fill=WHITE)
    for row in range(21):
        for column in range(21):
            if rng.random() < 0.48:
                x, y = left + column * cell, top + row * cell
                draw.rectangle((x, y, x + cell - 1, y + cell - 1), fill=(10, 10, 14))
    for x, y in ((0, 0), (14, 0), (0, 14)):
        for inset, fill in ((0, (10, 10, 14)), (1, WHITE), (2, (10, 10, 14))):
            box = (left + (x + inset) * cell, top + (y + inset) * cell)
            draw.rectangle(
                (*box, left + (x + 7 - inset) * cell - 1, top + (y + 7 - inset) * cell - 1), fill=fill
            )


def draw_terminal(rng: random.Random, width: int, height: int) -> Image.Image:
    """A terminal with a log."""
    image = make_wallpaper(rng, (width, height))
    box = (60, 40, width - 60, height - 50)
    draw = put_window(image, box, "support@gateway: ~", dark=True)
    host = rng.choice(("idp.contoso.example", "10.20.0.1", "import-02", "till-117"))
    lines: list[tuple[str, Colour]] = [(f"$ check --host {host} --verbose", (134, 239, 172))]
    for _ in range(60):
        level, fill = rng.choice(
            (("INFO ", PALE), ("INFO ", PALE), ("WARN ", (250, 204, 21)), ("ERROR", (248, 113, 113)))
        )
        what = rng.choice(
            (
                "certificate ends 00:00 UTC",
                "retry 3 of 5",
                "row 5000 skipped",
                "link down",
                "took 2.41 s",
                "queue 17",
            )
        )
        lines.append(
            (f"{rng.randint(10, 23)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} {level} {host} {what}", fill)
        )
    step = 24
    for place, (text, fill) in enumerate(lines[: (box[3] - box[1] - BAR - 20) // step]):
        write_fixed(draw, (box[0] + 18, box[1] + BAR + 12 + place * step), text, 16, fill)
    return image


def _draw_pages(
    rng: random.Random, width: int, height: int, title: str, *, pages: tuple[str, ...], chosen: int
) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = make_wallpaper(rng, (width, height))
    put_taskbar(image, rng)
    draw = put_window(image, (50, 36, width - 50, height - 70), title)
    draw.rectangle((52, 36 + BAR, 290, height - 80), fill=(247, 248, 250))
    for place, page in enumerate(pages):
        top = 96 + place * 46
        if place == chosen:
            round_box(draw, (64, top - 8, 280, top + 30), (224, 233, 252), 7)
            draw.rectangle((64, top, 68, top + 22), fill=ACCENTS[0])
        write(draw, (84, top), page, 17, INK)
    write(draw, (330, 92), pages[chosen], 30, INK, bold=True)
    return image, draw


def draw_settings(rng: random.Random, width: int, height: int) -> Image.Image:
    """A settings window with one marked line."""
    pages = ("Account", "Sign-in", "Network", "Notifications", "Devices", "Privacy", "About")
    image, draw = _draw_pages(rng, width, height, "Settings", pages=pages, chosen=rng.randrange(6))
    options = (
        "Sign in with single sign-on",
        "Keep me signed in",
        "Ask for a second factor",
        "Use the proxy",
        "Show previews",
        "Send usage data",
        "Print in colour",
        "Redirect old addresses",
    )
    for place, option in enumerate(rng.sample(options, 6)):
        top = 160 + place * 76
        round_box(draw, (330, top, width - 90, top + 62), (250, 250, 252), 8, LINE)
        write(draw, (350, top + 10), option, 18)
        write(
            draw,
            (350, top + 36),
            rng.choice(("Recommended", "Set by your administrator", "Changed today")),
            13,
            PALE,
        )
        put_toggle(draw, (width - 160, top + 19), ACCENTS[0], on=rng.random() < 0.6)
    marked = 160 + rng.randrange(6) * 76
    draw.rounded_rectangle((320, marked - 8, width - 80, marked + 70), 12, outline=(220, 38, 38), width=4)
    return image


def draw_display_settings(rng: random.Random, width: int, height: int) -> Image.Image:
    """The settings of two displays."""
    pages = ("Display", "Sound", "Power", "Storage", "Devices", "About")
    image, draw = _draw_pages(rng, width, height, "System", pages=pages, chosen=0)
    accent = ACCENTS[0]
    for place, (left, wide) in enumerate(((400, 200), (610, 230))):
        round_box(
            draw,
            (left, 160, left + wide, 160 + wide * 9 // 16 + 30),
            accent if place == 0 else (203, 213, 225),
            8,
        )
        write(draw, (left + wide / 2, 225), str(place + 1), 44, WHITE, anchor="mm")
    rows = (
        ("Resolution", "1920 x 1200 (recommended)"),
        ("Scale", "125 %"),
        ("Refresh rate", rng.choice(("48.0 Hz", "60.0 Hz", "59.9 Hz"))),
        ("Panel self-refresh", "On"),
        ("Colour profile", "Display P3"),
    )
    for place, (name, value) in enumerate(rows):
        top = 350 + place * 62
        round_box(draw, (330, top, width - 90, top + 52), (250, 250, 252), 8, LINE)
        write(draw, (350, top + 14), name, 18)
        write(draw, (width - 120, top + 15), value, 16, PALE, anchor="ra")
    return image


def draw_device_manager(rng: random.Random, width: int, height: int) -> Image.Image:
    """A list of devices, one with a warning."""
    image = draw_desktop(rng, width, height)
    draw = put_window(image, (180, 40, width - 180, height - 80), "Device manager")
    devices = (
        "Batteries",
        "Bluetooth",
        "Cameras",
        "Display adapters",
        "Docking station",
        "Keyboards",
        "Monitors",
        "Network adapters",
        "Ports",
        "Print queues",
        "Sound",
        "Storage",
        "USB controllers",
    )
    bad = rng.randrange(len(devices))
    for place, device in enumerate(devices):
        top = 96 + place * 44
        if top > height - 130:
            break
        draw.polygon([(206, top + 4), (216, top + 10), (206, top + 16)], fill=PALE)
        round_box(draw, (226, top, 246, top + 20), ACCENTS[place % len(ACCENTS)], 4)
        write(draw, (258, top), device, 17)
        if place == bad:
            put_sign(draw, (250, top + 14), 9, "warning")
            write(draw, (470, top), "This device cannot start (code 10)", 15, (185, 28, 28))
    return image


def draw_event_log(rng: random.Random, width: int, height: int) -> Image.Image:
    """A list of events."""
    image = draw_desktop(rng, width, height)
    draw = put_window(image, (70, 36, width - 70, height - 70), "Events - System")
    sources = ("Display", "Kernel-Power", "Router", "DHCP", "Update", "Disk")
    rows = []
    minute = rng.randint(0, 30)
    for _ in range(30):
        minute += 1
        level = rng.choice(("Information", "Warning", "Error", "Error"))
        what = rng.choice(
            ("driver restarted", "link lost", "service stopped", "lease renewed", "panel reset")
        )
        rows.append(
            [
                level,
                f"{9 + minute // 60:02d}:{minute % 60:02d}:{rng.randint(0, 59):02d}",
                rng.choice(sources),
                str(rng.randint(10, 7000)),
                what,
            ]
        )
    put_table(
        draw,
        (72, 74, width - 72, height - 80),
        ("Level", "Time", "Source", "Number", "What"),
        rows,
        marked=rng.randrange(3, 12),
    )
    return image


def draw_driver_update(rng: random.Random, width: int, height: int) -> Image.Image:
    """The installation of a driver."""
    image = draw_desktop(rng, width, height)
    left, top = (width - 700) // 2, (height - 400) // 2
    draw = put_window(image, (left, top, left + 700, top + 380), "Display driver")
    draw.rectangle((left + 1, top + BAR, left + 190, top + 379), fill=ACCENTS[rng.randrange(4)])
    write(draw, (left + 96, top + 200), "DRIVER", 36, WHITE, anchor="mm", bold=True)
    write(
        draw,
        (left + 220, top + 66),
        f"Installing version 31.0.{rng.randint(100, 999)}.{rng.randint(1000, 9999)}",
        22,
        INK,
        bold=True,
    )
    for place, step in enumerate(
        ("Remove the old driver", "Copy files", "Register the panel", "Restart the display")
    ):
        y = top + 124 + place * 38
        write(draw, (left + 252, y), step, 17, INK if place < 3 else PALE)
        draw.ellipse((left + 222, y + 2, left + 240, y + 20), fill=ACCENTS[1] if place < 2 else LINE)
    part = rng.uniform(0.4, 0.9)
    round_box(draw, (left + 220, top + 296, left + 660, top + 312), LINE, 8)
    round_box(draw, (left + 220, top + 296, left + 220 + 440 * part, top + 312), ACCENTS[0], 8)
    put_button(draw, (left + 560, top + 328), "Cancel", width=100)
    return image


def draw_print_queue(rng: random.Random, width: int, height: int) -> Image.Image:
    """A printer queue whose first job is stuck."""
    image = draw_desktop(rng, width, height)
    draw = put_window(image, (140, 90, width - 140, height - 130), "LP-220 - print queue")
    rows = [
        [
            f"{rng.choice(('label', 'invoice', 'list'))}-{rng.randint(100, 999)}.pdf",
            "Error - stopped" if place == 0 else "Waiting",
            rng.choice(("ana", "priya", "ines")),
            f"{rng.randint(1, 12)}/{rng.randint(12, 40)}",
        ]
        for place in range(18)
    ]
    put_table(
        draw,
        (142, 130, width - 142, height - 140),
        ("Document", "Status", "Owner", "Pages"),
        rows,
        marked=0,
        size=16,
    )
    return image


def draw_flicker_screen(rng: random.Random, width: int, height: int) -> Image.Image:
    """A desktop with the torn and striped lines of a failing display."""
    image = draw_error_dialog(rng, width, height) if rng.random() < 0.3 else draw_settings(rng, width, height)
    torn = image.copy()
    for _ in range(26):
        top = rng.randint(height // 6, height - 10)
        high = rng.randint(2, 34)
        band = image.crop((0, top, width, min(height, top + high)))
        torn.paste(ImageChops.offset(band, rng.randint(-240, 240), 0), (0, top))
    stripes = make_smooth_noise(rng, (width, height), (3, 90)).point(
        lambda value: 0 if value < 190 else (value - 190) * 3
    )
    torn.paste(rng.choice(((40, 255, 160), (255, 60, 200), (60, 160, 255))), (0, 0), stripes)
    noise = make_smooth_noise(rng, (width, height // 5), (width // 3, height // 15))
    torn.paste(
        Image.merge("RGB", (noise, ImageChops.invert(noise), noise)),
        (0, height - height // 5),
        noise.point(lambda value: value // 2),
    )
    return torn
