package dev.locksmith.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// A company's own authority, made anew for a test, and the TLS servers whose certificates it signs.
public final class TestAuthority {
    private static final X500Name NAME = new X500Name("CN=Example Authority");
    private static final Duration DAY = Duration.ofDays(1);
    private static final char[] SECRET = "secret".toCharArray();

    private final KeyPair keys;
    private final X509Certificate certificate;

    public TestAuthority() {
        try {
            keys = keyPair();
            var extensions = new ExtensionsGenerator();
            extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            certificate = sign(NAME, keys, extensions, Instant.now().plus(DAY));
        } catch (GeneralSecurityException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /// Writes its certificate as people hand it out.
    public Path write(Path file) throws IOException {
        try {
            var body = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
            return Files.writeString(
                    file, "Example Authority\n-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        } catch (GeneralSecurityException failed) {
            throw new AssertionError(failed);
        }
    }

    /// A server that calls itself by a name, with a certificate that ends in so many days.
    public SSLContext server(String host, int days) {
        try {
            var own = keyPair();
            var extensions = new ExtensionsGenerator();
            extensions.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
            var shown = sign(
                    new X500Name("CN=" + host), own, extensions, Instant.now().plus(DAY.multipliedBy(days)));
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setKeyEntry("server", own.getPrivate(), SECRET, new Certificate[] {shown});
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, SECRET);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private X509Certificate sign(X500Name subject, KeyPair own, ExtensionsGenerator extensions, Instant until)
            throws GeneralSecurityException, IOException {
        var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        var body = new V3TBSCertificateGenerator();
        body.setSerialNumber(new ASN1Integer(BigInteger.valueOf(System.nanoTime())));
        body.setSignature(algorithm);
        body.setIssuer(NAME);
        body.setSubject(subject);
        body.setStartDate(new Time(Date.from(until.minus(DAY.multipliedBy(90)))));
        body.setEndDate(new Time(Date.from(until)));
        body.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(own.getPublic().getEncoded()));
        body.setExtensions(extensions.generate());
        var signed = body.generateTBSCertificate();
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getEncoded());
        var whole = new DERSequence(new ASN1Encodable[] {signed, algorithm, new DERBitString(signature.sign())});
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(whole.getEncoded()));
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }
}
