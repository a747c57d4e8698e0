from gallery_app.domain.errors import DamagedPicture, FileCut, RemoteNotLoaded
from gallery_app.domain.ids import ImageId
from gallery_app.domain.result import Coverage, FailureCount
from gallery_app.engine.covering import add_passing_failures, add_refusals


def test_failures_of_this_run_are_counted_beside_those_that_last_and_none_twice():
    known = Coverage(9, failed=2, failures=(FailureCount("damaged_picture", "Damaged picture", 2),))
    a, b, c, d = map(ImageId, "abcd")
    failed = {a: DamagedPicture(), b: FileCut(), c: FileCut(), d: RemoteNotLoaded()}
    coverage = add_passing_failures(known, failed, {a})
    assert coverage.failed == 4
    counts = {each.code: each.count for each in coverage.failures}
    assert counts == {"damaged_picture": 2, "file_cut": 2}
    assert all(each.title for each in coverage.failures)


def test_a_ticket_that_is_not_given_is_counted_by_itself_and_leaves_nothing_to_be_read():
    coverage = add_refusals(Coverage(3, tickets_known=10, tickets_read=8), 2)
    assert (coverage.tickets_known, coverage.tickets_read, coverage.tickets_refused) == (8, 8, 2)
    assert coverage.is_complete


def test_without_anything_new_nothing_changes():
    known = Coverage(3, tickets_known=2, tickets_read=1)
    assert add_refusals(add_passing_failures(known, {}, ()), 0) == known
