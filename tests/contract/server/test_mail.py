"""Mails over a real SMTP server: text and HTML, sealed while they wait, tried again, given up (SYNC.md 9, 12)."""

from __future__ import annotations

import asyncio
import re

import pytest

from server.domain.limits import GIVEN_UP_LIFE
from server.domain.people import Visitor
from server.main import create_app
from server.services.letters import LETTERS
from server.services.texts import texts
from server.store import outbox
from tests.kit.clock import ManualClock
from tests.kit.people import until
from tests.kit.smtp_server import SmtpServer
from tests.kit.sync_service import config_of

ANN = "Ann.Smith@example.org"


async def started(app):
    """The application, living in a task of its own."""
    ready, ending = asyncio.Event(), asyncio.Event()

    async def live():
        try:
            async with app.app.lifespan():
                ready.set()
                await ending.wait()
        finally:
            ready.set()

    life = asyncio.get_running_loop().create_task(live())
    await ready.wait()

    async def end():
        ending.set()
        await life

    return app.app.state.services, end


@pytest.fixture
async def setup(tmp_path, database):
    ends = []

    async def make(smtp, **settings):
        clock = ManualClock()
        mail = {"smtp_host": "127.0.0.1", "smtp_port": smtp.port, "smtp_security": "none"}
        app = create_app(config_of(tmp_path, database, **mail, **settings), clock=clock)
        services, end = await started(app)
        ends.append(end)
        return services, clock

    yield make
    for end in ends:
        await end()


async def ask(services, email=ANN, locale="en"):
    services.sign_in.ask(email, locale, Visitor(b"x"))
    await services.sign_in.settle()


async def test_a_mail_arrives_as_text_and_html(setup):
    async with SmtpServer() as smtp:
        services, _ = await setup(smtp, mail_from="4OTP Sync <sync@example.net>")
        await ask(services)
        await smtp.arrival()
        message = smtp.messages[0]
        assert smtp.envelopes == [("sync@example.net", [ANN])]
        assert (message["To"], message["Subject"]) == (ANN, "Sign in to 4OTP Sync")
        assert message["Auto-Submitted"] == "auto-generated"
        text = message.get_body(("plain",)).get_content()
        html = message.get_body(("html",)).get_content()
        code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", text).group()
        link = re.search(r"http://\S+#t=[\w-]+", text).group()
        assert code in html
        assert link in html
        assert "<script" not in html
        assert "src=" not in html
        await until(lambda: smtp.tries == 1)


async def test_a_refused_mail_is_tried_again_and_the_sent_one_is_gone(setup):
    async with SmtpServer(refuse=2) as smtp:
        services, clock = await setup(smtp)
        await ask(services)
        for tries in (1, 2):
            await until(lambda reached=tries: smtp.tries >= reached)
            await services.post.deliver_due()
            assert smtp.messages == []
            clock.advance(31)
            services.post.wake()
        await smtp.arrival()
        await services.post.deliver_due()
        counts = await services.context.database.read(outbox.counts)
        while counts:
            await asyncio.sleep(0)
            counts = await services.context.database.read(outbox.counts)
        assert smtp.tries == 3


async def test_a_sign_in_mail_is_not_sent_when_its_code_is_over(setup):
    async with SmtpServer(refuse=1000) as smtp:
        services, clock = await setup(smtp)
        await ask(services)
        counts = {}
        while counts.get("failed") != 1:
            clock.advance(60)
            await services.post.deliver_due()
            counts = await services.context.database.read(outbox.counts)
        assert smtp.tries <= 12
        assert smtp.messages == []


async def test_a_domain_of_other_letters_is_reached_by_every_mail_server(setup):
    async with SmtpServer() as smtp:
        services, _ = await setup(smtp)
        await ask(services, "Ann@bücher.example")
        await smtp.arrival()
        assert smtp.envelopes[0][1] == ["Ann@xn--bcher-kva.example"]


async def test_a_mail_that_cannot_be_written_is_given_up_and_holds_up_no_other(setup):
    async with SmtpServer() as smtp:
        services, _ = await setup(smtp)
        for to in ("=?utf-8?q?a=0d=0aBcc=3a?=@example.org", ANN):
            await services.context.database.write(services.post.queue, "two_factor_off", "en", to)
        services.post.wake()
        await smtp.arrival()
        assert [to for _, (to,) in smtp.envelopes] == [ANN]
        assert (await services.context.database.read(outbox.counts))["failed"] == 1


async def test_a_mail_from_before_the_clock_was_set_back_goes_out(setup):
    async with SmtpServer(refuse=1) as smtp:
        services, clock = await setup(smtp)
        clock.advance(365 * 86400)
        await ask(services)
        await until(lambda: smtp.tries == 1)
        await services.post.deliver_due()
        clock.advance(-365 * 86400)
        services.post.wake()
        await smtp.arrival()


async def test_a_sign_in_mail_waits_behind_no_notices(setup):
    async with SmtpServer() as smtp:
        services, _ = await setup(smtp)
        queue = services.post.queue

        def all_at_once(connection) -> None:
            for _ in range(20):
                queue(connection, "two_factor_off", "en", "bob@example.org")
            queue(connection, "sign_in", "en", ANN, code="ABCD-EFGH", link="http://127.0.0.1/login#t=x")

        await services.context.database.write(all_at_once)
        services.post.wake()
        await until(lambda: len(smtp.messages) == 21)
        assert smtp.messages[0]["To"] == ANN


async def test_what_was_given_up_is_forgotten_after_a_week(setup):
    async with SmtpServer() as smtp:
        services, clock = await setup(smtp)
        database = services.context.database
        await database.write(services.post.queue, "two_factor_off", "en", "nobody")
        row = await database.write(outbox.claim, clock.now_ms(), 0)
        await database.write(outbox.give_up, row.mail_id)
        await database.write(outbox.forget, clock.now_ms() - GIVEN_UP_LIFE)
        assert (await database.read(outbox.counts)) == {"failed": 1}
        await database.write(outbox.forget, clock.now_ms() + 1)
        assert (await database.read(outbox.counts)) == {}


async def test_a_mailbox_that_is_not_there_gets_one_sign_in_mail_and_later_a_notice(setup):
    async with SmtpServer() as smtp:
        smtp.unknown.add(ANN)
        services, clock = await setup(smtp)
        await ask(services)
        await until(lambda: smtp.tries == 1)
        async with asyncio.timeout(60):
            counts = {}
            while "failed" not in counts:
                counts = await services.context.database.read(outbox.counts)
        clock.advance(60)
        await services.context.database.write(services.post.queue, "two_factor_off", "en", ANN)
        services.post.wake()
        await until(lambda: smtp.tries == 2)
        assert await services.context.database.read(outbox.counts) == {"failed": 1, "waiting": 1}


async def test_a_waiting_mail_is_sealed(setup, tmp_path):
    async with SmtpServer(refuse=1000) as smtp:
        services, _ = await setup(smtp)
        await ask(services)
        rows = await services.context.database.read(
            lambda connection: connection.exec_driver_sql("SELECT to_ct, params_ct FROM mail_outbox").all()
        )
        for row in rows:
            assert b"Smith" not in bytes(row[0])
            assert b"login" not in bytes(row[1])


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", sorted(LETTERS))
def test_every_letter_is_complete_in_every_language(name, language):
    parameters = {
        "code": "ABCD-EFGH", "link": "https://x.example/#t=1", "codes": "A B", "left": "9", "agent": "<b>Firefox</b>",
        "network": "1.2.3.0/24", "email": "a***@b.org", "name": "Phone & co", "platform": "Linux",
    }  # fmt: skip
    letter = LETTERS[name](texts(language).gettext, parameters)
    english = LETTERS[name](texts("en").gettext, parameters)
    assert letter.subject
    assert "{" not in letter.as_text()
    assert "<b>" not in letter.as_html(language)
    if language != "en":
        assert letter.subject != english.subject
        assert all(a != b for a, b in zip(letter.paragraphs, english.paragraphs, strict=True))
