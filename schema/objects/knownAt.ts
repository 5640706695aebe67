/** What the argument of that name does, wherever it stands. */
export const KNOWN_AT = `What the publications fetched by this instant said, as today's rules read and group them; left out: what is known now. A publication that
was taken out by hand is in no answer, whatever the instant. Fields that lead on from an answer to other objects show what is known now.`
