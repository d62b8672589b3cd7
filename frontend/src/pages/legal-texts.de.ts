import type { TextPageContent } from './legal-text.ts';

/** Legal notice. */
export const IMPRINT: TextPageContent = {
  title: 'Impressum',
  lead: 'Wer diese Installation von Knotenwerk betreibt und für den Inhalt verantwortlich ist.',
  sections: [
    {
      heading: 'Betreiber',
      paragraphs: ['Angaben nach § 5 des Digitale-Dienste-Gesetzes:'],
      operator: ['name', 'anschrift', 'vertretung', 'email', 'telefon', 'aufsicht'],
    },
    {
      heading: 'Verantwortlich für den Inhalt',
      paragraphs: ['Angaben nach § 18 Absatz 2 des Medienstaatsvertrags:'],
      operator: ['verantwortlich'],
    },
    {
      heading: 'Software',
      paragraphs: [
        'Knotenwerk ist freie Software unter der European Union Public Licence 1.2. Schrift und Gestaltungswerte stammen aus dem KERN-UX-Standard.',
        'Grenzen der Karte: © GeoBasis-DE / BKG 2016 (Daten verändert), nach der Verordnung zur Festlegung der Nutzungsbestimmungen für die Bereitstellung von Geodaten des Bundes (GeoNutzV). Nachbarländer, Seen und Flüsse: Natural Earth, gemeinfrei.',
      ],
    },
  ],
};

/** Privacy. */
export const PRIVACY: TextPageContent = {
  title: 'Datenschutz',
  lead: 'Diese Seite kommt ohne Cookies, ohne Zählung der Besuche und ohne fremde Server aus.',
  sections: [
    {
      heading: 'Was beim Besuch übertragen wird',
      paragraphs: [
        'Ihr Browser ruft Seite, Schrift und Daten nur von diesem Server ab. Es gibt keine Anfrage an Dritte: keine Karten- oder Schriftdienste, keine Statistik, keine sozialen Netzwerke. Links zu Quellen und Webseiten der Akteure führen erst dann zu anderen Servern, wenn Sie ihnen folgen.',
      ],
    },
    {
      heading: 'Was protokolliert wird',
      paragraphs: ['Je Anfrage schreibt die Software eine Zeile in ihr Protokoll:'],
      items: [
        'Zeitpunkt, Methode, Pfad ohne Suchtext, Antwortcode und Dauer',
        'Name der Abfrage und eine zufällige Kennung, unter der sich ein Fehler wiederfinden lässt',
        'keine IP-Adressen, keine Suchtexte, keine Angaben zum Browser',
      ],
    },
    {
      heading: 'Was in Ihrem Browser bleibt',
      paragraphs: [
        'Knotenwerk setzt keine Cookies. Wenn Sie Sprache oder Darstellung wählen, merkt sich Ihr Browser diese Wahl im lokalen Speicher. Sie wird nicht übertragen und lässt sich mit den Websitedaten löschen.',
      ],
    },
    {
      heading: 'Personen im Netz',
      paragraphs: [
        'Knotenwerk nennt Personen nur mit Namen und öffentlicher Funktion, jeweils mit Quelle. Anschriften, Telefonnummern und E-Mail-Adressen von Personen werden nicht gespeichert. Wer genannt ist, kann der Nennung widersprechen oder eine Berichtigung verlangen; die Anschrift dafür steht unten.',
      ],
    },
    {
      heading: 'Verantwortlich und Ihre Rechte',
      paragraphs: [
        'Sie haben nach der Datenschutz-Grundverordnung das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch sowie auf Beschwerde bei einer Aufsichtsbehörde. Der Betreiber und seine Kontaktstelle für den Datenschutz:',
      ],
      operator: ['name', 'anschrift', 'email', 'datenschutz'],
    },
    {
      heading: 'Hinweis zum Betrieb',
      paragraphs: [
        'Diese Angaben beschreiben die Software. Führt der Betreiber davor weitere Technik, etwa einen Lastverteiler mit eigenem Protokoll, muss er das hier ergänzen.',
      ],
    },
  ],
};

/** Accessibility statement. */
export const ACCESSIBILITY: TextPageContent = {
  title: 'Erklärung zur Barrierefreiheit',
  lead: 'Alles, was das Netz zeigt, steht auch in der Liste: mit denselben Filtern unter derselben Adresse.',
  sections: [
    {
      heading: 'Stand der Vereinbarkeit',
      paragraphs: [
        'Knotenwerk wird nach den Anforderungen der EN 301 549 entwickelt; Ziel sind die Stufen A und AA der WCAG 2.2. Eine Prüfung durch eine unabhängige Stelle hat noch nicht stattgefunden. Diese Erklärung beruht auf einer Selbstbewertung und auf automatischen Prüfungen, die bei jeder Änderung der Software laufen; sie ersetzen keine Prüfung mit Menschen und Hilfsmitteln.',
      ],
    },
    {
      heading: 'So ist die Seite bedienbar',
      paragraphs: [],
      items: [
        'Jede Funktion ist mit der Tastatur erreichbar. Das Netz ist ein einziger Halt der Tabulatortaste; die Pfeiltasten führen von Akteur zu Akteur, Enter öffnet, Esc führt zurück.',
        'Die Liste zeigt dieselben Akteure und Verbindungen wie das Netz als Tabelle.',
        'Bedeutung hängt nie an der Farbe allein: jede Art von Akteur hat eine eigene Form und steht als Wort dabei.',
        'Helle und dunkle Darstellung, Vergrößerung auf 200 Prozent, reduzierte Bewegung und erzwungene Farben werden beachtet.',
      ],
    },
    {
      heading: 'Was noch nicht barrierefrei ist',
      paragraphs: [],
      items: [
        'Es gibt noch kein Video in Deutscher Gebärdensprache, das die wesentlichen Inhalte erklärt.',
        'Die Seite in Leichter Sprache ist nicht von Menschen mit Lernschwierigkeiten geprüft worden.',
        'Titel von Quellen, Rollen und Beschreibungen stehen in der Sprache der Quelle, meist auf Deutsch, auch auf den englischen Seiten.',
      ],
    },
    {
      id: 'melden',
      heading: 'Barriere melden',
      paragraphs: [
        'Sie sind auf eine Barriere gestoßen oder brauchen einen Inhalt in anderer Form? Bitte schreiben Sie dem Betreiber und nennen Sie die Adresse der Seite.',
      ],
      operator: ['name', 'email', 'telefon'],
    },
    {
      heading: 'Schlichtung',
      paragraphs: [
        'Kommt keine Antwort oder hilft sie nicht, können Sie sich bei öffentlichen Stellen des Bundes an die Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes wenden, bei Stellen der Länder an die dort zuständige Stelle.',
      ],
      operator: ['schlichtung'],
    },
  ],
};
