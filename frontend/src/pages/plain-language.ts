/** The page in Leichte Sprache: short sentences, one thought each. It exists in German only, like the rules it follows. */
export const PLAIN_LANGUAGE = {
  title: 'Knotenwerk in Leichter Sprache',
  sections: [
    {
      heading: 'Was ist Knotenwerk?',
      lines: [
        'Knotenwerk ist eine Internet-Seite.',
        'Hier sehen Sie:',
        'Wer arbeitet in der Industrie mit wem zusammen?',
        'Industrie heißt: Fabriken stellen Dinge her.',
        'Zum Beispiel Autos oder Medikamente.',
      ],
    },
    {
      heading: 'Wer steht auf der Seite?',
      lines: [
        'Auf der Seite stehen viele Gruppen.',
        'Zum Beispiel:',
        'Ministerien. Das sind große Ämter vom Staat.',
        'Gewerkschaften. Sie setzen sich für Arbeiter ein.',
        'Verbände und Kammern. Dort sind Firmen Mitglied.',
        'Initiativen. Dort arbeiten viele zusammen für ihre Region.',
      ],
    },
    {
      heading: 'So finden Sie etwas',
      lines: [
        'Auf der ersten Seite ist ein Such-Feld.',
        'Schreiben Sie dort einen Namen hinein.',
        'Zum Beispiel: Ems-Achse.',
        'Dann sehen Sie Vorschläge.',
        'Wählen Sie einen Vorschlag aus.',
      ],
    },
    {
      heading: 'Das Netz',
      lines: [
        'Das Netz ist ein Bild.',
        'Jede Gruppe ist ein Zeichen mit einem Namen.',
        'Ein Strich heißt: Die 2 Gruppen haben miteinander zu tun.',
        'Klicken Sie auf ein Zeichen.',
        'Dann lesen Sie mehr über die Gruppe.',
      ],
    },
    {
      heading: 'Die Liste',
      lines: [
        'Alles aus dem Netz steht auch in einer Liste.',
        'Die Liste ist eine Tabelle.',
        'Ein Computer kann Ihnen die Liste vorlesen.',
      ],
    },
    {
      heading: 'Woher wissen wir das?',
      lines: [
        'Bei jedem Strich steht: Wo haben wir das gelesen?',
        'Das heißt Quelle.',
        'Manchmal steht dort: unbelegt.',
        'Das heißt: Wir haben noch keine Quelle gefunden.',
      ],
    },
    {
      heading: 'Ist die Seite für alle?',
      lines: [
        'Alle Menschen sollen die Seite benutzen können.',
        'Sie können die Seite auch ohne Maus benutzen.',
        'Es gibt noch kein Video in Gebärden-Sprache.',
        'Haben Sie ein Problem mit der Seite?',
        'Dann können Sie das melden.',
        'Unten auf jeder Seite steht: Barriere melden.',
      ],
    },
  ],
} as const;
