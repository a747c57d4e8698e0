"""Pages and programs: sign-in, shop, table, charts, chat, calendar, code, phone screens."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw

from gallery_app.demo.pictures.canvas import (
    ACCENTS,
    INK,
    LINE,
    PALE,
    WHITE,
    Colour,
    make_gradient,
    mix,
    round_box,
    write,
    write_fixed,
)
from gallery_app.demo.pictures.widgets import (
    make_wallpaper,
    put_bars,
    put_browser,
    put_button,
    put_curve,
    put_sign,
    put_table,
)

SHOP_THINGS = (
    "Notebook 14",
    "Label printer",
    "Router RX-80",
    "Docking station",
    "Thermal paper",
    "Handy 7",
    "Barista 3",
)


def draw_login_page(rng: random.Random, width: int, height: int) -> Image.Image:
    """A sign-in page that refuses."""
    accent = rng.choice(ACCENTS)
    image = Image.new("RGB", (width, height), mix(accent, WHITE, 0.9))
    image.paste(make_wallpaper(rng, (width // 2, height - 84)), (0, 84))
    draw = put_browser(image, "login.contoso.example/sso/callback?error=access_denied", "Sign in")
    left, top = width // 2 + 60, 150
    write(draw, (left, top), "Sign in", 38, INK, bold=True)
    round_box(draw, (left, top + 66, width - 60, top + 132), (254, 226, 226), 8, (248, 180, 180))
    put_sign(draw, (left + 30, top + 99), 14, "error")
    text = rng.choice(
        (
            "You are not assigned to this program.",
            "The certificate has expired.",
            "Wrong user name or password.",
        )
    )
    write(draw, (left + 56, top + 80), text, 17, (153, 27, 27), bold=True)
    write(
        draw,
        (left + 56, top + 104),
        f"AADSTS50{rng.randint(100, 999)}  {rng.getrandbits(32):08x}",
        14,
        (153, 27, 27),
    )
    for place, (name, value) in enumerate(
        (("E-mail", "ana.silva@contoso.example"), ("Password", "************"))
    ):
        y = top + 160 + place * 90
        write(draw, (left, y), name, 15, PALE)
        round_box(draw, (left, y + 24, width - 60, y + 66), WHITE, 6, LINE)
        write(draw, (left + 14, y + 34), value, 17)
    put_button(draw, (left, top + 350), "Sign in", accent, 150)
    return image


def draw_not_found_page(rng: random.Random, width: int, height: int) -> Image.Image:
    """An error page of a web shop."""
    accent = rng.choice(ACCENTS)
    image = make_gradient((width, height), mix(accent, WHITE, 0.94), mix(accent, WHITE, 0.7))
    draw = put_browser(image, f"shop.tailspin.example/offers/{rng.randint(100, 999)}", "Not found")
    number = rng.choice(("404", "404", "500", "502", "403"))
    write(draw, (width / 2, height * 0.42), number, height // 3, accent, anchor="mm", bold=True)
    text = {
        "404": "We looked everywhere, but this page is gone.",
        "500": "Something broke on our side.",
        "502": "The shop's server did not answer.",
        "403": "You may not see this page.",
    }[number]
    write(draw, (width / 2, height * 0.66), text, 26, INK, anchor="mm")
    write(draw, (width / 2, height * 0.72), f"Reference {rng.getrandbits(48):012x}", 16, PALE, anchor="mm")
    put_button(draw, (width // 2 - 80, round(height * 0.78)), "Back to the shop", accent, 160)
    return image


def draw_checkout_page(rng: random.Random, width: int, height: int) -> Image.Image:
    """A shop's till that charged twice."""
    accent = rng.choice(ACCENTS)
    image = Image.new("RGB", (width, height), (248, 249, 251))
    draw = put_browser(image, "shop.tailspin.example/checkout", "Checkout")
    draw.rectangle((0, 85, width, 150), fill=accent)
    write(draw, (60, 100), "Tailspin Toys", 28, WHITE, bold=True)
    total = 0.0
    for place in range(rng.randint(3, 5)):
        top = 180 + place * 88
        price = rng.randint(900, 49900) / 100
        total += price
        round_box(draw, (60, top, width - 460, top + 76), WHITE, 8, LINE)
        round_box(draw, (72, top + 8, 132, top + 68), mix(rng.choice(ACCENTS), WHITE, 0.5), 6)
        write(draw, (152, top + 14), rng.choice(SHOP_THINGS), 19)
        write(draw, (152, top + 42), f"{rng.randint(1, 4)} piece(s)", 14, PALE)
        write(draw, (width - 480, top + 26), f"{price:.2f} EUR", 19, INK, anchor="ra", bold=True)
    left = width - 420
    round_box(draw, (left, 180, width - 50, 470), WHITE, 10, LINE)
    write(draw, (left + 24, 200), "Your order", 24, INK, bold=True)
    for place, (name, value) in enumerate((("Sum", total), ("Shipping", 4.9), ("Total", total + 4.9))):
        write(draw, (left + 24, 256 + place * 36), name, 18, PALE)
        write(draw, (width - 74, 256 + place * 36), f"{value:.2f} EUR", 18, INK, anchor="ra")
    put_button(draw, (left + 24, 400), "Pay now", accent, 320)
    round_box(draw, (left - 30, 500, width - 30, 590), (254, 226, 226), 10, (248, 113, 113))
    write(draw, (left, 518), "The payment was made twice.", 20, (153, 27, 27), bold=True)
    write(draw, (left, 550), f"Payment no. {rng.randint(10**8, 10**9)}", 15, (153, 27, 27))
    return image


def draw_form_page(rng: random.Random, width: int, height: int) -> Image.Image:
    """A web form with one refused field."""
    image = Image.new("RGB", (width, height), WHITE)
    draw = put_browser(image, "portal.wideworld.example/returns/new", "New return")
    accent = rng.choice(ACCENTS)
    write(
        draw, (80, 116), rng.choice(("New return", "Change of address", "Order a label")), 34, INK, bold=True
    )
    fields = ("Name", "Street", "Postcode and town", "Order number", "Reason", "Remark")
    bad = rng.randrange(len(fields))
    for place, name in enumerate(fields):
        left, top = 80 + (place % 2) * (width // 2 - 60), 190 + place // 2 * 110
        write(draw, (left, top), name, 16, PALE)
        edge = (220, 38, 38) if place == bad else LINE
        draw.rounded_rectangle(
            (left, top + 26, left + width // 2 - 140, top + 70),
            6,
            fill=(252, 252, 253),
            outline=edge,
            width=2,
        )
        value = rng.choice(("Ana Silva", "12 Harbour Road", "EC1A 1BB", "#48213", "arrived damaged", "-"))
        write(draw, (left + 14, top + 38), value, 17)
        if place == bad:
            write(draw, (left, top + 76), "This is not valid.", 14, (220, 38, 38))
    put_button(draw, (80, 560), "Send", accent, 140)
    return image


def draw_spreadsheet(rng: random.Random, width: int, height: int) -> Image.Image:
    """A table of stock with one marked row."""
    image = Image.new("RGB", (width, height), WHITE)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, 48), fill=(22, 120, 72))
    write(draw, (20, 13), f"stock aisle {rng.choice('ABCDEF')}{rng.randint(1, 30)}.xlsx", 19, WHITE)
    draw.rectangle((0, 48, width, 84), fill=(243, 245, 247))
    write(draw, (20, 56), f"fx   =SUM(D2:D{rng.randint(20, 99)})", 16, PALE)
    head = ("", *"ABCDEFGH")
    column, step = (width - 50) // 8, 27
    marked = rng.randrange(3, 16)
    for row in range((height - 84) // step + 1):
        y = 84 + row * step
        draw.line((0, y, width, y), fill=(226, 230, 235))
        if row:
            write(draw, (25, y + 5), str(row), 14, PALE, anchor="ma")
        if row == marked:
            draw.rectangle((50, y + 1, width, y + step - 1), fill=(255, 237, 180))
        for place in range(8):
            x = 50 + place * column
            if row == 0:
                write(draw, (x + column / 2, y + 5), head[place + 1], 14, PALE, anchor="ma")
            elif place == 1:
                write(draw, (x + 6, y + 5), rng.choice(SHOP_THINGS), 14)
            elif place in (0, 2, 3, 4, 6):
                write(draw, (x + column - 8, y + 5), str(rng.randint(1, 4000)), 14, INK, anchor="ra")
    for place in range(9):
        draw.line((50 + place * column, 84, 50 + place * column, height), fill=(226, 230, 235))
    draw.rectangle(
        (50 + 3 * column, 84 + marked * step, 50 + 4 * column, 84 + (marked + 1) * step),
        outline=(22, 120, 72),
        width=3,
    )
    return image


def draw_dashboard(rng: random.Random, width: int, height: int) -> Image.Image:
    """Numbers and charts."""
    dark = rng.random() < 0.35
    back, card, ink = ((17, 24, 39), (31, 41, 55), (229, 231, 235)) if dark else ((243, 244, 246), WHITE, INK)
    image = Image.new("RGB", (width, height), back)
    draw = ImageDraw.Draw(image)
    write(
        draw,
        (40, 26),
        rng.choice(("Orders this month", "Line quality", "Driver restarts an hour", "Payments")),
        32,
        ink,
        bold=True,
    )
    wide = (width - 120) // 3
    for place, name in enumerate(("Today", "Week", "Open")):
        left = 40 + place * (wide + 20)
        round_box(draw, (left, 90, left + wide, 200), card, 12)
        write(draw, (left + 22, 106), name, 17, PALE)
        write(draw, (left + 22, 134), f"{rng.randint(12, 9800):,}", 44, rng.choice(ACCENTS), bold=True)
    middle = width * 3 // 5
    for box in ((40, 225, middle, height - 40), (middle + 20, 225, width - 40, height - 40)):
        round_box(draw, box, card, 12)
    bars = [rng.uniform(0.15, 0.95) for _ in range(14)]
    put_bars(draw, (70, 270, middle - 30, height - 80), bars, rng.choice(ACCENTS))
    value, curve = 0.5, []
    for _ in range(24):
        value = min(0.95, max(0.05, value + rng.uniform(-0.16, 0.16)))
        curve.append(value)
    put_curve(draw, (middle + 50, 270, width - 70, height - 80), curve, rng.choice(ACCENTS))
    return image


def draw_chat(rng: random.Random, width: int, height: int) -> Image.Image:
    """The helpdesk's own chat."""
    image = Image.new("RGB", (width, height), (250, 250, 252))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 260, height), fill=(49, 37, 82))
    for place, name in enumerate(
        ("# general", "# shipping", "# devices", "# billing", "Maya Chen", "Liam Walker", "Noor Aziz")
    ):
        write(draw, (28, 80 + place * 40), name, 17, (222, 215, 240))
    write(draw, (28, 26), "Helpdesk", 26, WHITE, bold=True)
    write(draw, (290, 24), "# devices", 24, INK, bold=True)
    draw.line((260, 66, width, 66), fill=LINE)
    texts = (
        "Third customer with this today.",
        "Do we have a driver that works?",
        "Yes, 31.0.2203 does.",
        "Calendar in dark: fourth request.",
        "I am adding it to the list.",
        "Carrier says Friday.",
        "Photo looks like the old plug.",
        "Can somebody take 4711?",
        "Mine.",
    )
    for place in range((height - 120) // 84):
        y = 88 + place * 84
        round_box(draw, (290, y, 334, y + 44), rng.choice(ACCENTS), 8)
        write(draw, (350, y), rng.choice(("Maya", "Liam", "Noor", "Erik", "Grace")), 17, INK, bold=True)
        write(draw, (420, y + 2), f"{9 + place}:{rng.randint(10, 59)}", 14, PALE)
        write(draw, (350, y + 24), rng.choice(texts), 17)
    return image


def draw_calendar(rng: random.Random, width: int, height: int) -> Image.Image:
    """A month with entries."""
    image = Image.new("RGB", (width, height), WHITE)
    draw = ImageDraw.Draw(image)
    write(draw, (40, 22), rng.choice(("March", "June", "October", "January")), 34, INK, bold=True)
    column, step = (width - 80) / 7, (height - 140) / 5
    for place, day in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")):
        write(draw, (40 + place * column + 8, 84), day, 16, PALE)
    for cell in range(35):
        left, top = 40 + cell % 7 * column, 112 + cell // 7 * step
        draw.rectangle((left, top, left + column, top + step), outline=LINE)
        write(draw, (left + 8, top + 6), str(cell % 31 + 1), 15, PALE)
        for line in range(rng.choice((0, 0, 1, 1, 2, 3))):
            y = top + 30 + line * 26
            if y + 24 < top + step:
                accent = rng.choice(ACCENTS)
                round_box(draw, (left + 5, y, left + column - 5, y + 22), mix(accent, WHITE, 0.75), 4)
                write(
                    draw,
                    (left + 10, y + 3),
                    rng.choice(("Delivery", "Call", "Workshop", "Stock", "Hand-over")),
                    13,
                    accent,
                )
    return image


def draw_code_editor(rng: random.Random, width: int, height: int) -> Image.Image:
    """Source code with a marked line and an error."""
    image = Image.new("RGB", (width, height), (30, 32, 40))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, 40), fill=(22, 24, 30))
    write(draw, (70, 11), rng.choice(("report.py", "import_rows.py", "settings.toml")), 16, (220, 224, 232))
    colours: tuple[Colour, ...] = (
        (199, 146, 234),
        (130, 170, 255),
        (195, 232, 141),
        (220, 224, 232),
        (255, 203, 107),
    )
    lines = (
        "def sum_up(rows):",
        "    total = 0",
        "    for row in rows:",
        "        if row.amount is None:",
        "            continue",
        "        total += row.amount",
        "    return total / len(rows)",
        "",
        "class Report:",
        '    """One month."""',
        "    def __init__(self, month):",
        "        self.month = month",
        "        self.rows = load(month)",
        "",
        "    def mean(self):",
        "        return sum_up(self.rows)",
    )
    start, bad = rng.randint(10, 300), rng.randrange(4, 14)
    for place in range((height - 60) // 25):
        y = 54 + place * 25
        if place == bad:
            draw.rectangle((0, y - 3, width, y + 21), fill=(72, 30, 36))
        write_fixed(draw, (14, y), str(start + place), 15, (90, 96, 110))
        write_fixed(
            draw,
            (80, y),
            lines[(place + start) % len(lines)],
            16,
            colours[(place * 7 + start) % len(colours)],
        )
    draw.rectangle((0, height - 90, width, height), fill=(20, 21, 27))
    write_fixed(draw, (20, height - 76), "ZeroDivisionError: division by zero", 16, (248, 113, 113))
    write_fixed(
        draw, (20, height - 46), f'  File "report.py", line {start + bad}, in sum_up', 16, (200, 204, 212)
    )
    return image


def draw_invoice(rng: random.Random, width: int, height: int) -> Image.Image:
    """An invoice in a viewer."""
    image = Image.new("RGB", (width, height), (82, 86, 94))
    paper = (width // 2 - 330, 24, width // 2 + 330, height + 10)
    draw = ImageDraw.Draw(image)
    draw.rectangle(paper, fill=WHITE)
    accent = rng.choice(ACCENTS)
    left, right = paper[0] + 50, paper[2] - 50
    draw.rectangle((paper[0], 24, paper[2], 34), fill=accent)
    write(draw, (left, 66), "INVOICE", 38, accent, bold=True)
    write(draw, (right, 70), f"INV-{rng.randint(2000, 9999)}", 20, INK, anchor="ra")
    write(
        draw,
        (left, 130),
        rng.choice(("Wide World Importers", "Litware Clinics", "Northwind Foods")),
        19,
        INK,
        bold=True,
    )
    write(draw, (left, 156), "12 Harbour Road, EC1A 1BB", 16, PALE)
    rows, total = [], 0
    for _ in range(rng.randint(4, 9)):
        price, count = rng.randint(5, 900), rng.randint(1, 9)
        total += price * count
        rows.append([rng.choice(SHOP_THINGS), str(count), f"{price}.00", f"{price * count}.00"])
    put_table(draw, (left, 210, right, height), ("Item", "Count", "Price", "Sum"), rows)
    top = 210 + 30 * (len(rows) + 2)
    draw.rectangle((left + 280, top, right, top + 44), fill=mix(accent, WHITE, 0.85))
    write(draw, (left + 296, top + 12), "Total", 19, INK, bold=True)
    write(draw, (right - 14, top + 12), f"{total}.00 EUR", 19, INK, anchor="ra", bold=True)
    return image
