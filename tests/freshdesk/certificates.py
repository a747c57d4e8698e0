"""Certificates that tests sign themselves; skips where there is nothing to make them with."""

import datetime as dt

import pytest


def make_certificate(folder, name, *, age_days=0):
    """Key and certificate of a name in one file, good for a day before and after so many days ago."""
    x509 = pytest.importorskip("cryptography.x509", reason="making a certificate needs cryptography")
    hashes = pytest.importorskip("cryptography.hazmat.primitives.hashes")
    serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
    ec = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ec")

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    middle = dt.datetime.now(dt.UTC) - dt.timedelta(days=age_days)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(middle - dt.timedelta(days=1))
        .not_valid_after(middle + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "both.pem"
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path
