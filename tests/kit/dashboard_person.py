"""A person at the dashboard: what they do in a browser, in the words that they read there."""

from __future__ import annotations

import re

import pyotp
from playwright.sync_api import BrowserContext, Page, expect

from tests.kit.mail_catcher import Mailbox, code_in, link_in

SIGN_IN_MAIL = "Sign in to 4OTP Sync"


class Person:
    """One browser and one mailbox. Everything that the page reports as an error is collected in `troubles`."""

    def __init__(self, context: BrowserContext, origin: str, box: Mailbox, email: str) -> None:
        self.context = context
        self.origin = origin
        self.box = box
        self.email = email
        self.page: Page = context.new_page()
        self.passphrase = ""
        self.recovery_key = ""
        self.totp: pyotp.TOTP | None = None
        self._last_step = 0
        self.backup_codes: list[str] = []
        self.troubles: list[str] = []
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("console", self._heard)

    def _heard(self, message) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.troubles.append(message.text)

    # Where they are

    def go(self, path: str) -> None:
        self.page.goto(self.origin + path)

    def tab(self, name: str) -> None:
        self.page.get_by_role("navigation", name="Main").get_by_role("link", name=name).click()

    def heading(self, text: str) -> None:
        expect(self.page.get_by_role("heading", level=1, name=text).locator("visible=true")).to_be_visible()

    def press(self, name: str, within=None) -> None:
        """A button by its words; of buttons in rows the name of the row may follow."""
        whole = re.compile(f"^{re.escape(name)}(: |$)")
        (within or self.page).get_by_role("button", name=whole).locator("visible=true").click()

    def fill(self, label: str, text: str) -> None:
        self.page.get_by_label(label, exact=True).locator("visible=true").fill(text)

    # Signing in

    def ask_for_mail(self) -> None:
        self.go("/login")
        self.fill("E-mail address", self.email)
        self.press("Send me a sign-in mail")
        self.heading("Check your mail")

    def sign_in_by_link(self) -> None:
        self.ask_for_mail()
        link = link_in(self.box.wait(SIGN_IN_MAIL))
        self.page.goto("about:blank")
        self.page.goto(link)
        self.press("Continue")
        self.is_known()

    def sign_in_by_code(self) -> None:
        self.ask_for_mail()
        self.fill("Code from the mail", code_in(self.box.wait(SIGN_IN_MAIL)))
        self.press("Sign in")
        self.is_known()

    def is_known(self) -> None:
        """Signed in, at least with the first factor."""
        expect(self.page.get_by_role("button", name="Sign out", exact=True)).to_be_visible()

    def sign_out(self) -> None:
        self.press("Sign out")
        self.heading("Sign in or create an account")

    # The vault

    def protect(self) -> None:
        """Takes the generated passphrase, and gives back the two groups that are asked for."""
        self.prepare_to_protect()
        self.press("Protect my codes")
        self.heading("Access keys")

    def prepare_to_protect(self) -> None:
        """All of it but the last button."""
        self.go("/protect")
        words = self.page.get_by_label("Generated passphrase")
        expect(words).to_have_text(re.compile(r"^([a-z]+ ){6}[a-z]+$"))
        self.passphrase = words.inner_text()
        self.fill("Type the passphrase to confirm", self.passphrase)
        self.press("Continue")
        groups = self.page.get_by_label("Recovery key", exact=True).inner_text().split()
        self.recovery_key = "".join(groups)
        for label in self.page.locator("#recovery-form label").all():
            number = int(re.search(r"\d+", label.inner_text()).group())
            self.fill(label.inner_text(), groups[number - 1])

    def unlock(self) -> None:
        dialog = self.page.get_by_role("dialog", name="Unlock")
        dialog.get_by_label("Passphrase").fill(self.passphrase)
        dialog.get_by_role("button", name="Unlock", exact=True).click()
        expect(dialog).to_be_hidden()

    def key(self, name: str):
        """The row of an access key."""
        return self.page.locator("#key-rows > li").filter(has=self.page.get_by_role("heading", name=name))

    def sees_keys(self, *names: str) -> None:
        expect(self.page.locator("#key-rows h2 [data-field=name]")).to_have_text(list(names))

    def reveal(self, name: str) -> str:
        """The access key as a string."""
        row = self.page.locator(f'#key-rows > li[data-kid="{self.key(name).get_attribute("data-kid")}"]')
        self.press("Reveal access key and QR code", row)
        if self.page.get_by_role("dialog", name="Unlock").is_visible():
            self.unlock()
        shown = row.locator("output[data-field=string]").locator("visible=true")
        expect(shown).to_have_text(re.compile("^4otp1"))
        return shown.inner_text()

    # The second factor

    def one_time_password(self) -> str:
        """One that was not used yet: the earliest step that the service still takes."""
        now = int(self.page.evaluate("Date.now()")) // 30_000
        self._last_step = max(self._last_step + 1, now - 1)
        return self.totp.generate_otp(self._last_step)
