"""How things look: plainly in a pipe, with colours and tables on a terminal."""
