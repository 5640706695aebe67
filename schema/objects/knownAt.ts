/** What the argument of that name does, wherever it stands. */
export const KNOWN_AT = `What the publications fetched by this instant said, as today's rules read and group them; left out: what is known now. A publication that
was taken out by hand is in no answer, whatever the instant. Fields that lead on from an answer to other objects show what is known now.`

export const CHANGED_SINCE = `For those who keep a copy: claims that changed at this instant or later, each id once, the oldest change first, withdrawn ones included
(\`isCurrent\` is false: drop it; \`node\` tells what became of its id), and \`removed\`. Ask with the last \`changedAt\` that you were told, less two hours: what a run
fetches counts from its start, and is told once it is worked in. What a run leaves that is killed, or lasts longer, a later one works in, and it is told with the
\`changedAt\` of its fetch: to miss none of that, begin anew from time to time. After an upgrade of the rules (\`Revision.extraction\`) begin anew. Not together with \`knownAt\` or \`withdrawn\`.`
