"""TLS as the system trusts it, made when first needed: the system's store takes a while to read."""

import asyncio
import ssl

from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.translation import mark


def make_system_context() -> ssl.SSLContext:
    """Certificates as the operating system judges them, TLS 1.2 or newer, never a log of session keys."""
    import truststore  # noqa: PLC0415 - not needed for loopback, nor before the first call

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.keylog_filename = None  # type: ignore[assignment]  # typeshed has str only; None turns it off
    return context


def make_empty_context() -> ssl.SSLContext:
    """Trusts nobody: for loopback without TLS, where no store needs to be read."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


async def make_context(*, loopback: bool) -> ssl.SSLContext:
    """The context for an account; the system's store is read off the loop.

    Raises:
        HelpdeskUnreachable: the store cannot be read.
    """
    if loopback:
        return make_empty_context()
    try:
        return await asyncio.to_thread(make_system_context)
    except OSError as error:
        raise HelpdeskUnreachable(
            mark("This computer's certificates cannot be read"), mark("Check the system's certificate store.")
        ) from error


def find_certificate_error(error: BaseException) -> HelpdeskUnreachable | None:
    """In words, if a certificate was refused somewhere in the chain of causes: trying again will not help."""
    step: BaseException | None = error
    while step is not None:
        if isinstance(step, ssl.SSLCertVerificationError):
            return HelpdeskUnreachable(
                mark("The server's certificate is not trusted"),
                mark("{reason}. A proxy or a wrong clock may be the reason."),
                reason=step.verify_message.capitalize(),
            )
        step = step.__cause__ or step.__context__
    return None
