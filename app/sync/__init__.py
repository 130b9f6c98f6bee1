"""4OTP Sync on the device: keys, boxes, verification and planning (pure), the transport (only httpx), the session."""
