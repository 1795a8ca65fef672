/** A feed with modules under unusual prefixes, and an entry without a title. */
export const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:m="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>The Paper</title><link>https://paper.example/</link><description>News &amp; more</description><language>en-GB</language>
<image><url>/logo.png</url><title>Logo</title></image>
<item><title>Rain &amp;amp; wind</title><link>https://paper.example/rain</link><guid isPermaLink="false">p41</guid>
<pubDate>Sun, 01 Mar 2026 00:20:00 +0700</pubDate><dc:creator>Sok Dara</dc:creator><dc:creator>Marie Duval</dc:creator>
<category domain="https://paper.example/s">Weather</category><description>It rained.</description>
<c:encoded><![CDATA[<p>It rained <b>all</b> night.</p><img src="dam.jpg" alt="A dam">]]></c:encoded>
<m:content url="https://paper.example/dam.jpg" medium="image" width="900" height="600"><m:credit>D. Sok</m:credit><m:title>The dam</m:title></m:content>
<enclosure url="https://paper.example/a.mp3" type="audio/mpeg" length="1234"/><comments>https://paper.example/rain#c</comments><slash:comments>3</slash:comments></item>
<item><title/><description>No title here, only words.</description></item>
</channel></rss>`;

/** A feed with addresses to resolve, markup in XML and an entry that was taken over. */
export const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://journal.example/x/">
<title>Le Journal</title><id>urn:j</id><updated>2026-03-01T10:00:00Z</updated><author><name>Rédaction</name></author>
<entry><title type="html">Pluie &amp;amp; vent</title><id>urn:1</id><link href="pluie"/><link rel="related" href="https://autre.example/" title="Autre"/>
<updated>2026-03-02T09:00:00+01:00</updated><published>2026-03-01T09:00:00+01:00</published><summary>Il pleut.</summary>
<content type="xhtml" xml:base="y/"><div xmlns="http://www.w3.org/1999/xhtml"><p>Il pleut <a href="z">ici</a>.</p></div></content>
<category term="meteo" label="Météo"/><rights>© Le Journal</rights><source><title>Autre journal</title><id>urn:o</id></source></entry></feed>`;
