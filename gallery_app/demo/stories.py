"""What everyday tickets tell: subjects, texts, and which pictures come with which message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Turn:
    """One message. `who`: c customer, a agent, n private note, p public note.

    `pictures` names kinds, parted by spaces; one that begins with `>` stands inline in the text.
    """

    who: str
    text: str
    pictures: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """A ticket's plot, told with other customers each time."""

    subject: str
    type: str
    tags: str
    group: int
    model: str | None
    contacts: tuple[int, ...]
    turns: tuple[Turn, ...]


def _story(head: str, model: str | None, contacts: tuple[int, ...], *turns: tuple[str, ...]) -> Story:
    subject, kind, tags, group = head.split(" | ")
    return Story(subject, kind, tags, int(group), model, contacts, tuple(Turn(*turn) for turn in turns))


STORIES: Final = (
    _story(
        "Parcel {order} arrived damaged | Incident | damaged,shipping | 2",
        None,
        (13, 7, 4),
        (
            "c",
            "Hello,\nmy order {order} came today. One corner is crushed, the tape is open. Photos attached.",
            "parcel parcel parcel_open label",
        ),
        (
            "a",
            "I am sorry to see that. Could you send a photo of the label as well, with a sharp bar code?",
        ),
        ("c", "Here it is.", "label"),
        ("n", "Claim opened with the carrier. Third one from the same depot this month.", ">spreadsheet"),
        ("a", "Your replacement leaves our warehouse today."),
    ),
    _story(
        "Cannot sign in since this morning | Problem | login,sso | 0",
        None,
        (1, 6, 12),
        ("c", "Hi support,\nnobody in our office can sign in. We all see this page:", ">login_page"),
        (
            "a",
            "Thank you. Does it also happen in a private window? Please send the address bar and the time.",
        ),
        ("c", "Same thing. And on the phone it says this.", "mobile_app >login_page"),
        ("n", "The certificate of their identity provider ran out at midnight UTC.", ">terminal"),
        (
            "a",
            "Your administrator has to upload the new certificate. The steps are in the picture.",
            ">settings",
        ),
        ("c", "Works again, thanks!"),
    ),
    _story(
        "App closes when I open the report | Incident | crash,report | 0",
        "Desk 4",
        (9, 5, 0),
        (
            "c",
            "Every time I open the monthly report the program closes. A window asks to send a report.",
            "crash_report error_dialog",
        ),
        ("a", "Which version do you use? Help, then About."),
        ("c", "4.2.0, on two computers. The log is in the second picture.", "error_dialog code_editor"),
        ("n", "Reproduced with 4.2.0: division by zero when a month has no rows.", ">terminal >code_editor"),
        ("a", "We found it. Version 4.2.1 comes on Thursday; until then choose another month first."),
    ),
    _story(
        "Printer prints stripes | Incident | printer,hardware | 1",
        "LP-220",
        (11, 3, 12),
        (
            "c",
            "Our label printer prints stripes and then jams. Photo of the last label and of the printer.",
            "printer_jam label",
        ),
        (
            "a",
            "That looks like a dirty print head. Please clean it and print a test page.",
        ),
        ("c", "Cleaned, still the same. The queue looks odd too.", "printer_jam >print_queue"),
        ("a", "I am sending a new print head. Please send a photo of the type plate for the part number."),
        ("c", "Here.", "device_plate"),
    ),
    _story(
        "Refund for a double payment | Refund | refund,billing | 3",
        None,
        (13, 6, 10),
        (
            "c",
            "I was charged twice for invoice {invoice}. Receipt and page attached.",
            "receipt >checkout_page",
        ),
        ("a", "I see both payments. One goes back today; it takes three to five working days."),
        ("n", "Payment provider answered late, the customer pressed twice. Known problem.", ">dashboard"),
        ("c", "It arrived, thank you.", "mobile_app"),
    ),
    _story(
        "Phone display cracked on arrival | Incident | damaged,display | 1",
        "Handy 7",
        (2, 3, 8),
        (
            "c",
            "The new phones came today. One has a cracked display, the others are fine.",
            "phone_cracked phone_cracked parcel_open",
        ),
        ("a", "That should not happen. Please send the serial number, then we replace it."),
        ("c", "Serial number on the sticker:", "device_plate"),
        ("a", "A new one is on its way. Put the old one into the same box, the label is attached.", "label"),
    ),
    _story(
        "Internet drops every evening | Problem | network | 1",
        "RX-80",
        (8, 11, 7),
        ("c", "Between six and seven the connection drops. The middle lamp is red then.", "router router"),
        ("a", "Please open the router page and send what stands under Events."),
        ("c", "Events and a speed test:", ">event_log >dashboard"),
        ("n", "Line attenuation is high. Sent to the carrier.", ">terminal"),
        ("a", "The carrier replaces the splitter on Friday between 8 and 12."),
        ("c", "They were here, the lamp is green. And this cable was broken, see photo.", "cable router"),
    ),
    _story(
        "Page not found after we changed the address | Question | website | 0",
        None,
        (6, 10, 1),
        ("c", "After the change of the shop's address most links end here:", ">not_found_page"),
        ("a", "The old addresses need a redirect. May I see your settings?"),
        ("c", "Of course.", ">settings >form_page"),
        ("a", "Line three points to itself. Please change it as marked."),
    ),
    _story(
        "Computer restarts by itself with a blue screen | Incident | crash,hardware | 1",
        "Desk 4",
        (0, 12, 5),
        ("c", "Twice today. I took a photo the second time.", "monitor blue_screen"),
        ("a", "Which devices were connected? Please send the device list."),
        ("c", "List and the event log.", "device_manager event_log"),
        ("n", "The docking station's driver again.", ">driver_update"),
        ("a", "Please install the driver from the article and restart once."),
        ("c", "Since then no more restarts. Thank you!"),
    ),
    _story(
        "Coffee machine shows E04 | Incident | appliance,hardware | 1",
        "Barista 3",
        (4, 5, 12),
        ("c", "Our machine stopped and shows E04. It was descaled last week.", "appliance appliance"),
        ("a", "E04 is the flow sensor. Is the sieve at the back clean? A photo would help."),
        ("c", "Sieve and type plate.", "appliance device_plate"),
        ("a", "I am sending a sensor; the steps are in the knowledge base."),
    ),
    _story(
        "Spilled tea over the keyboard | Question | hardware,warranty | 1",
        "Note 14",
        (0, 6, 13),
        ("c", "It happened. Some keys stick now. Is that covered?", "keyboard desk"),
        ("a", "Liquids are not covered, but a keyboard is not dear. Shall I make an offer?"),
        ("c", "Yes please. Receipt attached.", "receipt"),
        ("a", "The offer is attached.", "invoice"),
    ),
    _story(
        "Counted stock differs from the list | Problem | stock,import | 2",
        None,
        (2, 9, 4),
        (
            "c",
            "We counted aisle {aisle} and have 14 boxes fewer than your list says. Photos and list attached.",
            "shelf shelf >spreadsheet label",
        ),
        ("a", "The import of the 3rd ended early. Can you send the message of the import?"),
        ("c", "It was this one.", ">error_dialog"),
        ("n", "Import stops at row 5000.", ">code_editor"),
        ("a", "We ran it again; please compare once more."),
        ("c", "Now it fits. Proof for the auditor:", "shelf spreadsheet"),
    ),
    _story(
        "Wrong address on the invoice | Question | billing | 3",
        None,
        (10, 12, 9),
        ("c", "The invoice still shows our old address, please correct it.", "invoice"),
        ("a", "Corrected; please see the new one.", "invoice"),
        ("c", "Perfect."),
    ),
    _story(
        "Monitor stays dark on the docking station | Incident | display,hardware | 1",
        "Dock 2",
        (1, 0, 11),
        ("c", "The left monitor stays dark, the right one works.", "monitor desk"),
        ("a", "Please change the cables over and send what the display settings show."),
        ("c", "Done, no difference.", ">display_settings cable"),
        ("a", "Then it is the port. We send a new dock; please send us a photo of its type plate."),
        ("c", "Here you are.", "device_plate"),
    ),
    _story(
        "Idea: dark colours for the calendar | Feature Request | calendar | 0",
        None,
        (6, 8, 11),
        (
            "c",
            "The calendar is very bright in the evening. Sketch of what we would like:",
            "whiteboard >calendar",
        ),
        ("a", "What a nice sketch. I gave it to the developers."),
        ("n", "Fourth request this quarter.", ">chat"),
    ),
    _story(
        "Chat window covers the order button | Problem | website,shop | 0",
        None,
        (7, 8, 10),
        (
            "c",
            "On my phone the chat covers the button, nobody can order.",
            "mobile_app mobile_chat >checkout_page",
        ),
        ("a", "We see it too on small screens and are moving it."),
        ("a", "Moved. Could you look again?", ">checkout_page"),
        ("c", "Much better!", "mobile_chat"),
    ),
)
