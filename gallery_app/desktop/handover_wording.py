"""What the window says about pictures that were copied or dragged; no Qt here."""

from gallery_app.desktop.wording import count_words
from gallery_app.domain.export_plan import ExportPlan, Handing, Handover


def copied_words(handover: Handover) -> str:
    """`3 files copied, safe to share`; what was drawn on does not leave as it came, whatever was asked."""
    count, drawn = len(handover.files), count_drawn(handover)
    said = f"{count_words(count, 'file')} copied"
    if handover.how is not Handing.ORIGINAL:
        return f"{said}, safe to share"
    if drawn == count:
        return f"{said}, {_drawn_words(drawn)}"
    if not drawn:
        return f"{said}, as {'it' if count == 1 else 'they'} came"
    came = "as it came" if count - drawn == 1 else "as they came"
    return f"{said}, {count - drawn} {came} · {drawn} {_drawn_words(drawn)}"


def dragged_words(handover: Handover) -> str:
    """What is to be known of a drag; empty if it went as everybody expects."""
    drawn = count_drawn(handover)
    said = f" · {drawn} {_drawn_words(drawn)}" if drawn else ""
    said += add_words(handover)
    return f"{count_words(len(handover.files), 'picture')} dragged{said}" if said else ""


def tag_words(handover: Handover) -> str:
    """Below the small picture that is dragged: `3 · 1 drawn on`, `original · private`."""
    count, drawn = len(handover.files), count_drawn(handover)
    if count > 1:
        said = [str(count)] + ([f"{drawn} drawn on"] if drawn else [])
    else:
        said = ["drawn on" if drawn else "original" if handover.how is Handing.ORIGINAL else "safe"]
    return " · ".join([*said, *(["private"] if handover.plan.private else [])])


def report_words(handover: Handover) -> str:
    """`Bug report copied with the first 4 pictures` where the words tell of more than these."""
    tried = len(handover.files) + len(handover.failures)
    if tried >= len(handover.plan.files):
        return "Bug report copied"
    return f"Bug report copied with the first {f'{tried} pictures' if tried > 1 else 'picture'}"


def count_drawn(handover: Handover) -> int:
    """Of originals: how many are copies all the same, since something is drawn on them."""
    if handover.how is not Handing.ORIGINAL:
        return 0
    drawn = {file.image for file in handover.plan.files if file.edits}
    return sum(file.image in drawn for file in handover.files)


def private_words(plan: ExportPlan) -> str:
    """`3 of 12 come from private notes`; empty if none does."""
    if not plan.private:
        return ""
    if len(plan.files) == 1:
        return "it comes from a private note"
    return f"{plan.private} of {len(plan.files)} come from private notes"


def add_words(handover: Handover) -> str:
    """What a person should know beside that it was done."""
    words = [private_words(handover.plan)]
    if handover.failures:
        first = handover.failures[0]
        words.append(
            f"{count_words(len(handover.failures), 'picture')} could not be made: {first.error.title}"
        )
    return "".join(f" · {part}" for part in words if part)


def _drawn_words(count: int) -> str:
    return "as it was drawn on" if count == 1 else "as they were drawn on"
