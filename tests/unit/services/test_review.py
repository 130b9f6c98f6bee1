"""Entries in = new + already here + differing + refused, and two accounts may share one key."""

from __future__ import annotations

import json

import pytest

from app.core.errors import AppError
from app.formats.base import Format, Problem, Report, Row
from app.otp.base import Entry, OtpParameters
from app.services.review import Standing, report_text, review_backup, review_report
from app.vault import commands
from app.vault.commands import Moment
from app.vault.model import Snapshot

MOMENT = Moment(1_763_769_700_000)
KEY, OTHER_KEY = "JBSWY3DPEHPK3PXP", "GEZDGNBVGY3TQOJQ"


def entry(secret=KEY, issuer="GitHub", account="octocat", **more):
    return Entry(otp=OtpParameters(type="totp", secret=secret, **more), issuer=issuer, account=account)


def report(*entries, problems=()):
    rows = tuple(Row(number, one) for number, one in enumerate(entries, start=1))
    return Report(format=Format("aegis", "Aegis"), rows=rows, problems=tuple(problems))


@pytest.fixture
def snapshot():
    return commands.add_entries([entry()])(Snapshot(), MOMENT)


@pytest.mark.parametrize(
    ("incoming", "standing", "selected"),
    [
        (entry(), Standing.HERE, False),
        (entry(issuer=" github ", account="OCTOCAT"), Standing.HERE, False),
        (entry(account="hubot"), Standing.SAME_KEY, True),
        (entry(OTHER_KEY), Standing.DIFFERS, True),
        (entry(digits=8), Standing.DIFFERS, True),
        (entry(OTHER_KEY, issuer="GitLab"), Standing.NEW, True),
    ],
)
def test_a_row_stands_to_the_vault(snapshot, incoming, standing, selected):
    (row,) = review_report(snapshot, report(incoming)).rows
    assert (row.standing, row.selected) == (standing, selected)
    assert (row.match == snapshot.codes[0].id) is (standing is not Standing.NEW)


def test_a_row_twice_in_the_file_is_new_once(snapshot):
    new = entry(OTHER_KEY, issuer="GitLab")
    review = review_report(snapshot, report(new, new))
    assert [row.standing for row in review.rows] == [Standing.NEW, Standing.HERE]


def test_every_row_is_accounted_for_and_the_report_holds_no_secret(snapshot):
    problem = Problem(2, "Broken one", "otp.secret_character", {"position": 3})
    review = review_report(snapshot, report(entry(), entry(OTHER_KEY, issuer="GitLab"), problems=[problem]))
    assert review.count(*Standing) == 3
    assert review.count(Standing.REFUSED) == 1
    text = json.dumps(report_text(review, added=1))
    assert "Broken one" in text
    assert "otp.secret_character" in text
    assert KEY not in text
    assert OTHER_KEY not in text


def test_a_backup_is_judged_by_its_records(protocol_vectors):
    content = protocol_vectors["backup"]["body"]
    review = review_backup(Snapshot(), content)
    assert [(row.name, row.standing) for row in review.rows] == [
        ("Exämple (me@example.org)", Standing.NEW),
        ("Bank (42)", Standing.NEW),
    ]
    assert review.groups == ("Work",)
    again = review_backup(commands.import_records(review.records)(Snapshot(), MOMENT), content)
    assert again.count(Standing.HERE) == 2


def test_a_backup_with_an_unreadable_record_names_it(protocol_vectors):
    content = json.loads(json.dumps(protocol_vectors["backup"]["body"]))
    content["records"][0]["record"]["digits"] = 99
    content["unreadable"] = ["{broken", {"raw": "{also", "why": "parse"}]
    review = review_backup(Snapshot(), content)
    assert review.rows[0].standing is Standing.REFUSED
    assert review.rows[0].facts == {"member": "digits"}
    assert review.unreadable == ("{broken", "{also")


@pytest.mark.parametrize("item", [None, 5, {}, {"id": 5, "record": {}}, {"id": "x"}])
def test_records_without_an_id_make_a_damaged_file(item):
    with pytest.raises(AppError) as caught:
        review_backup(Snapshot(), {"records": [item]})
    assert caught.value.code == "backup.wrong_passphrase_or_damaged"
