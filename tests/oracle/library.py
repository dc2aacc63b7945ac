"""The library, asked the same questions as the oracle. Its answers become what the oracle says, or a refusal."""
import delcredere as dcr

from .terms import Refused


def refusal(error):
    return error.code.name, error.term.name.lower() if error.term else None


def open_world(policy, book):
    return dcr.Policy.from_json(policy), dcr.Book.from_json(book)


def ask(policy, book, question):
    """An answer without its receipt, or (status, term)."""
    try:
        answer = dcr.ask(policy, book, question)
    except dcr.DcrError as error:
        return refusal(error)
    return {key: value for key, value in answer.items() if key != "receipt"}


def ask_oracle(answer, *documents):
    try:
        return answer(*documents)
    except Refused as error:
        return error.status, error.term
