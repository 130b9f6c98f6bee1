"""The sentences of `4otp sync`, chosen by the stable codes. Each says what happened, what was kept, what to do next."""

from __future__ import annotations

_KEPT = "Your codes are as they were."
_EVIDENCE = (
    f"{_KEPT} Sync is paused. Try `4otp sync now --again` on another network; if it stays, ask whoever runs the server."
)

_BUSY = "Other devices change the vault all the time. Try again in a moment."

SENTENCES = {
    "sync.not_connected": "This vault is not connected to a sync server. Use 4otp sync connect.",
    "sync.key_empty": "An access key is needed, and none came.",
    "sync.key_not_recognised": "This is no 4OTP access key. It begins with 4otp1.",
    "sync.key_is_recovery_key": "This is a recovery key. An access key begins with 4otp1.",
    "sync.key_is_access_key": "This is an access key. A recovery key begins with 4otprk1.",
    "sync.key_mistyped": "The access key has a wrong or missing character. Copy it again from the dashboard.",
    "sync.key_newer": "This access key was made by a newer 4OTP. Update this one.",
    "sync.key_damaged": "The access key is damaged. Copy it again from the dashboard.",
    "sync.key_unknown": "The server does not know this access key. Reveal one that exists in the dashboard.",
    "sync.server_insecure": "The key names {host} without encryption (http). Only https servers are used.",
    "sync.server_invalid": "The server's address is none. It looks like https://sync.example.org",
    "sync.server_needed": "The access key names no server. Add --server https://...",
    "sync.too_many_codes": f"A synced vault holds up to {{limit}} codes. {_KEPT}",
    "sync.too_large": f"The server says that this is too much for one vault. {_KEPT}",
    "sync.offline": "The server cannot be reached. Changes wait here and are sent later.",
    "sync.timeout": "The server did not answer in time. Changes wait here and are sent later.",
    "sync.bad_certificate": f"The server's certificate is not valid, so nothing was sent. {_KEPT}",
    "sync.proxy_refused": "The proxy does not let this connection through. Check the proxy settings in the window.",
    "sync.proxy_unreachable": (
        "The proxy cannot be reached. Check the proxy settings in the window. Changes wait here and are sent later."
    ),
    "sync.proxy_login": (
        "The proxy asks for a name and password, or does not take those given. Put them into the proxy settings in the "
        "window."
    ),
    "sync.proxy_invalid": "The proxy's address cannot be used. It looks like http://proxy.example.org:8080",
    "sync.not_a_sync_server": "Something else answered, not a sync server: a hotel's sign-in page or a web site.",
    "sync.bad_answer": f"The server's answer cannot be read. {_KEPT}",
    "sync.answer_too_large": f"The server's answer has no end. {_KEPT}",
    "sync.server_error": "The server has a problem of its own ({status}). Changes wait here and are sent later.",
    "sync.maintenance": "The server is under maintenance. Changes wait here and are sent later.",
    "sync.rate_limited": "The server asks to wait a while.",
    "sync.busy": _BUSY,
    "sync.conflict": _BUSY,
    "sync.moved": _BUSY,
    "sync.subscription_required": "The subscription has lapsed: changes of other devices still come, yours wait here.",
    "sync.refused": f"The server refuses this change. {_KEPT}",
    "sync.forbidden": f"The server refuses this device. {_KEPT}",
    "sync.locked": "Too many tries. Wait before the next one.",
    "sync.app_too_old": "The server needs a newer 4OTP. Update this one.",
    "sync.not_retained": "This version is not kept any more; the server keeps the last 50.",
    "sync.not_found": "The server does not know what was asked for.",
    "sync.key_revoked": "The owner deleted or disabled this access key. Codes stay here; connect with another key.",
    "sync.signed_out": "The server does not know this device any more. Codes stay here; connect again.",
    "sync.vault_gone": "The owner made a new synced vault. Codes stay here; connect with a new access key.",
    "sync.server_lost_changes": (
        "The sync server lost changes, as after a restore from a backup. Nothing was changed here. "
        "Use 4otp sync repair to bring back what is missing there."
    ),
    "sync.owner_must_renew": (
        "The server was restored to a moment before an access key was removed. The owner must renew the keys "
        "in the dashboard first; then use 4otp sync repair."
    ),
    "sync.integrity.malformed": f"The server's answer breaks the rules of sync. {_EVIDENCE}",
    "sync.integrity.rolled_back": f"The server shows an older state than this device has seen. {_EVIDENCE}",
    "sync.integrity.broken_chain": f"The server's history does not continue what this device has seen. {_EVIDENCE}",
    "sync.integrity.epoch_went_back": f"The server shows keys that were replaced before. {_EVIDENCE}",
    "sync.integrity.forged": f"A change on the server was made by nobody who holds the vault's key. {_EVIDENCE}",
    "sync.integrity.key_changed": f"The server shows another key for a known period. {_EVIDENCE}",
    "sync.integrity.bad_slot": f"What the server keeps for this key does not open with it. {_EVIDENCE}",
    "sync.integrity.other_vault": f"The server answers for another vault. {_EVIDENCE}",
    "sync.integrity.slot_newer_than_log": f"The keys were changed, but the history shows nothing of it. {_EVIDENCE}",
    "sync.integrity.older_than_key": f"The server's state is older than this access key. {_EVIDENCE}",
    "sync.integrity.state_differs": f"The server left out or changed records. {_EVIDENCE}",
    "sync.integrity.keys_differ": f"The server's list of keys is not the owner's. {_EVIDENCE}",
}

NOTES = {
    "delete_cancelled": "A code that you deleted was changed on another device and stays.",
    "edit_revived": "A code that you changed was deleted on another device and is back.",
    "edit_dropped": "A code was deleted on another device; its counter or place here went with it.",
    "forked": "Two devices gave a code another secret: both are kept, side by side.",
    "folded": "A code with the same key was already there; the two became one.",
}
IN_TRASH = "What was different here is in the trash for 30 days."
