"""What the window says about pictures that were copied or dragged; no Qt here."""

from gallery_app.domain.export_plan import ExportPlan, Handing, Handover
from gallery_app.domain.translation import tr, tr_count


def copied_words(handover: Handover) -> str:
    """`3 files copied, safe to share`; what was drawn on does not leave as it came, whatever was asked."""
    count, drawn = len(handover.files), count_drawn(handover)
    if handover.how is not Handing.ORIGINAL:
        return tr_count("{count} file copied, safe to share", "{count} files copied, safe to share", count)
    if drawn == count:
        return tr_count(
            "{count} file copied, as it was drawn on", "{count} files copied, as they were drawn on", count
        )
    if not drawn:
        return tr_count("{count} file copied, as it came", "{count} files copied, as they came", count)
    copied = tr_count("{count} file copied", "{count} files copied", count)
    came = tr_count("{count} as it came", "{count} as they came", count - drawn)
    return f"{copied}, {came} · {_drawn_words(drawn)}"


def dragged_words(handover: Handover) -> str:
    """What is to be known of a drag; empty if it went as everybody expects."""
    drawn = count_drawn(handover)
    said = f" · {_drawn_words(drawn)}" if drawn else ""
    said += add_words(handover)
    dragged = tr_count("{count} picture dragged", "{count} pictures dragged", len(handover.files))
    return f"{dragged}{said}" if said else ""


def tag_words(handover: Handover) -> str:
    """Below the small picture that is dragged: `3 · 1 drawn on`, `original · private`."""
    count, drawn = len(handover.files), count_drawn(handover)
    if count > 1:
        said = [str(count)] + ([tr_count("{count} drawn on", "{count} drawn on", drawn)] if drawn else [])
    elif drawn:
        said = [tr("drawn on")]
    else:
        said = [tr("original") if handover.how is Handing.ORIGINAL else tr("safe")]
    return " · ".join([*said, *([tr("private")] if handover.plan.private else [])])


def report_words(handover: Handover) -> str:
    """`Bug report copied with the first 4 pictures` where the words tell of more than these."""
    tried = len(handover.files) + len(handover.failures)
    if tried >= len(handover.plan.files):
        return tr("Bug report copied")
    if tried <= 1:
        return tr("Bug report copied with the first picture")
    return tr_count(
        "Bug report copied with the first {count} picture",
        "Bug report copied with the first {count} pictures",
        tried,
    )


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
        return tr("it comes from a private note")
    return tr_count(
        "{count} of {files} come from private notes",
        "{count} of {files} come from private notes",
        plan.private,
        files=len(plan.files),
    )


def add_words(handover: Handover) -> str:
    """What a person should know beside that it was done."""
    words = [private_words(handover.plan)]
    if handover.failures:
        words.append(
            tr_count(
                "{count} picture could not be made: {reason}",
                "{count} pictures could not be made: {reason}",
                len(handover.failures),
                reason=handover.failures[0].error.title,
            )
        )
    return "".join(f" · {part}" for part in words if part)


def _drawn_words(count: int) -> str:
    return tr_count("{count} as it was drawn on", "{count} as they were drawn on", count)
