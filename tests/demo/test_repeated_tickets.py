from __future__ import annotations

import io

import pytest
from PIL import Image

from gallery_app.demo import DemoHelpdesk, Scenario

ERRORS = (
    Scenario.SEEN_ERROR,
    Scenario.SEEN_ERROR_AGAIN,
    Scenario.SEEN_ERROR_SMALLER,
    Scenario.SEEN_ERROR_PACKED,
)


def sent_by(helpdesk: DemoHelpdesk, number: int) -> bytes:
    (file,) = helpdesk.world.tickets[number].attachments
    data = helpdesk.world.load(file.id)
    assert len(data) == file.size_bytes
    return data


def difference_bits(data: bytes) -> int:
    with Image.open(io.BytesIO(data)) as image:
        small = image.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    rows = [small[row * 9 : row * 9 + 9] for row in range(8)]
    return sum((row[x] < row[x + 1]) << (8 * y + x) for y, row in enumerate(rows) for x in range(8))


def test_one_error_of_four_customers_in_three_files(helpdesk):
    customers = {helpdesk.world.tickets[number].company_id for number in ERRORS}
    files = [sent_by(helpdesk, number) for number in ERRORS]
    assert len(customers) == 4
    assert files[0] == files[1]
    assert len(set(files)) == 3
    sizes = [Image.open(io.BytesIO(data)).size for data in files]
    assert sizes == [(1366, 768), (1366, 768), (1024, 576), (1366, 768)]


@pytest.mark.parametrize("number", ERRORS[1:])
def test_the_copies_look_alike(helpdesk, number):
    first, other = (difference_bits(sent_by(helpdesk, ticket)) for ticket in (ERRORS[0], number))
    assert (first ^ other).bit_count() <= 2


def test_a_claim_photo_is_used_twice_by_different_customers(helpdesk):
    first, second = (helpdesk.world.tickets[n] for n in (Scenario.SEEN_CLAIM, Scenario.SEEN_CLAIM_AGAIN))
    assert first.company_id != second.company_id
    assert first.attachments[0].name != second.attachments[0].name
    assert first.attachments[0].id != second.attachments[0].id
    assert sent_by(helpdesk, first.number) == sent_by(helpdesk, second.number)


def test_mail_junk_stands_between_real_pictures(helpdesk):
    kinds = {file.recipe.kind: file for file in helpdesk.world.files_of(Scenario.SEEN_ERROR)}
    assert {"pixel", "social", "signature", "error_dialog"} == set(kinds)
    assert (kinds["pixel"].recipe.width, kinds["social"].recipe.width) == (1, 32)


def test_a_forward_repeats_the_bytes(helpdesk):
    ticket = helpdesk.world.tickets[Scenario.FORWARDED]
    forward = next(message for message in ticket.messages if message.source == 8)
    for one, other in zip(ticket.attachments, forward.attachments, strict=True):
        assert one.id != other.id
        assert helpdesk.world.load(one.id) == helpdesk.world.load(other.id)
