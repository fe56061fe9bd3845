package firebreak.engine.scenario;

import java.util.regex.Pattern;

/// The names of real states, which no exercise uses: the members of the United Nations and a few others, as English texts
/// call them.
final class RealStates {
    /// A name that stands as a word of its own.
    // All begin with a capital. Without a look for one first, this search took half of the time in which a scenario is loaded.
    static final Pattern NAME = Pattern.compile("(?=[A-Z])(?<![\\p{L}\\p{N}])(?:"
            + """
                    Central African Republic|Bosnia and Herzegovina|United Arab Emirates|Antigua and Barbuda|
                    Trinidad and Tobago|Dominican Republic|Equatorial Guinea|Marshall Islands|Papua New Guinea|
                    North Macedonia|Solomon Islands|European Union|United Kingdom|Côte d'Ivoire|United States|
                    Burkina Faso|Saudi Arabia|Sierra Leone|South Africa|El Salvador|Ivory Coast|New Zealand|North Korea|
                    Saint Lucia|South Korea|South Sudan|Timor-Leste|Cabo Verde|Costa Rica|San Marino|Sri Lanka|Holy See|
                    Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|
                    Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Botswana|Brazil|Brunei|
                    Bulgaria|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Comoros|Croatia|Cuba|Cyprus|
                    Czechia|Denmark|Djibouti|Dominica|Ecuador|Egypt|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|
                    France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|
                    Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|
                    Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|
                    Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|
                    Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|
                    Netherlands|Nicaragua|Niger|Nigeria|Norway|Oman|Pakistan|Palau|Palestine|Panama|Paraguay|Peru|
                    Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|Senegal|Serbia|Seychelles|Singapore|
                    Slovakia|Slovenia|Somalia|Spain|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|
                    Thailand|Togo|Tonga|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|Uruguay|Uzbekistan|
                    Vanuatu|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe
                    """.replaceAll("\\s*\\n\\s*", "")
            + ")(?![\\p{L}\\p{N}])");

    private RealStates() {}
}
