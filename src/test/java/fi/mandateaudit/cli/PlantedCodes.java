package fi.mandateaudit.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.mandateaudit.identity.Invented;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Identity codes of people who do not exist, each planted in a place of its own, and every form in which they could leak. */
final class PlantedCodes {
    private static final String SIGNS = "-+YXWVUABCDEF";

    private final Map<String, String> places = new LinkedHashMap<>();

    /** A new code for a place. */
    String in(String place) {
        int number = places.size();
        char sign = SIGNS.charAt(number % SIGNS.length());
        String code = Invented.code(
                String.format(Locale.ROOT, "%02d0%d75%c9%02d", 1 + number % 28, 1 + number % 9, sign, number));
        places.put(place, code);
        return code;
    }

    /** The same as somebody might write it who types in a hurry. */
    String lowerCase(String place) {
        return in(place).toLowerCase(Locale.ROOT);
    }

    String withoutSign(String place) {
        return in(place).replaceFirst("(?<=^.{6}).", "");
    }

    /** What of the codes stands in some bytes, in any form: the places where it was planted, with the form. */
    List<String> foundIn(byte[] bytes) {
        String haystack = new String(bytes, ISO_8859_1);
        List<String> found = new ArrayList<>();
        places.forEach((place, code) -> forms(code).forEach((form, needle) -> {
            if (haystack.contains(needle)) {
                found.add(place + " as " + form);
            }
        }));
        return found;
    }

    private static Map<String, String> forms(String code) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String spelling : List.of(code, code.toLowerCase(Locale.ROOT), code.replaceFirst("(?<=^.{6}).", ""))) {
            byte[] text = spelling.getBytes(UTF_8);
            forms.put(spelling + " in UTF-8", latin(text));
            forms.put(spelling + " in UTF-16LE", latin(spelling.getBytes(UTF_16LE)));
            forms.put(spelling + " in UTF-16BE", latin(spelling.getBytes(UTF_16BE)));
            forms.put(spelling + " in hexadecimal", HexFormat.of().formatHex(text));
            for (int before = 0; before < 3; before++) {
                forms.put(spelling + " in base 64 after " + before, base64(text, before));
            }
            byte[] digest = sha256(text);
            forms.put(spelling + " as SHA-256", latin(digest));
            forms.put(spelling + " as SHA-256 in hexadecimal", HexFormat.of().formatHex(digest));
            forms.put(
                    spelling + " as SHA-256 in capitals",
                    HexFormat.of().withUpperCase().formatHex(digest));
            forms.put(
                    spelling + " as SHA-256 in base 64",
                    Base64.getEncoder().withoutPadding().encodeToString(digest));
        }
        return forms;
    }

    /** What a base-64 text shows of some bytes for certain, whatever stands around them. */
    private static String base64(byte[] text, int before) {
        byte[] shifted = new byte[before + text.length];
        System.arraycopy(text, 0, shifted, before, text.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return encoded.substring((before * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
