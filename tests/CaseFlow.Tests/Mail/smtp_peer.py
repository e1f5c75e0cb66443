"""A real SMTP peer for the mail tests: STARTTLS and AUTH are required; one JSON line per accepted mail on standard output."""
import asyncio
import email
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Mailbox:
    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content)
        print(json.dumps({
            "to": envelope.rcpt_tos,
            "from": envelope.mail_from,
            "messageId": mail["Message-ID"],
            "tls": session.ssl is not None,
            "user": session.auth_data.login.decode() if session.auth_data else None,
            "subject": str(email.header.make_header(email.header.decode_header(mail["Subject"]))),
            "body": mail.get_payload(decode=True).decode("utf-8"),
        }), flush=True)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    good = getattr(data, "login", None) == b"caseflow" and data.password == b"right"
    return AuthResult(success=good, handled=False, auth_data=data)


async def main(certificate, key):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(Mailbox(), hostname="localhost", tls_context=tls, require_starttls=True, auth_required=True, authenticator=authenticate),
        "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(sys.argv[1], sys.argv[2]))
